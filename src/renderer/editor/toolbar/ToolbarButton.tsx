import type { JSX, ReactNode } from 'react'

interface ToolbarButtonProps {
  readonly label: string
  readonly keys?: string
  readonly pressed?: boolean
  readonly disabled?: boolean
  readonly onPress: () => void
  readonly children: ReactNode
}

/** A tool that is pressed with the mouse without taking the caret out of the text. */
export function ToolbarButton(props: ToolbarButtonProps): JSX.Element {
  const { label, keys = '', pressed, disabled = false, onPress, children } = props
  return (
    <button
      type="button"
      className="editor-tool"
      tabIndex={-1}
      aria-label={label}
      aria-pressed={pressed}
      aria-disabled={disabled}
      title={keys === '' ? label : `${label} (${keys})`}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        if (!disabled) onPress()
      }}
    >
      {children}
    </button>
  )
}
