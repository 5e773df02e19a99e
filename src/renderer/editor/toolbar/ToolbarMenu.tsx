import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { DropdownMenu } from 'radix-ui'
import type { JSX, ReactNode } from 'react'

export interface MenuEntry {
  readonly id: string
  readonly label: string
  readonly keys: string
  readonly icon?: ReactNode
  readonly checked?: boolean
}

interface ToolbarMenuProps {
  readonly label: string
  readonly trigger: ReactNode
  readonly entries: readonly MenuEntry[]
  readonly onChoose: (id: string) => void
}

/** A tool that opens a list; the caret goes back into the text afterwards. */
export function ToolbarMenu({ label, trigger, entries, onChoose }: ToolbarMenuProps): JSX.Element {
  const [editor] = useLexicalComposerContext()
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <button
          type="button"
          className="editor-tool editor-tool-menu"
          tabIndex={-1}
          aria-label={label}
          title={label}
          onMouseDown={(event) => event.preventDefault()}
        >
          {trigger}
          <span className="editor-tool-arrow" aria-hidden="true" />
        </button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className="editor-menu"
          align="start"
          sideOffset={4}
          aria-label={label}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            editor.focus()
          }}
        >
          {entries.map((entry) => (
            <Entry key={entry.id} entry={entry} onChoose={onChoose} />
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}

function Entry(props: {
  readonly entry: MenuEntry
  readonly onChoose: (id: string) => void
}): JSX.Element {
  const { entry, onChoose } = props
  const content = (
    <>
      <span className="editor-menu-icon" aria-hidden="true">
        {entry.icon ?? (entry.checked === true ? '✓' : '')}
      </span>
      <span className="editor-menu-label">{entry.label}</span>
      <span className="editor-menu-keys">{entry.keys}</span>
    </>
  )
  if (entry.checked === undefined) {
    return (
      <DropdownMenu.Item className="editor-menu-item" onSelect={() => onChoose(entry.id)}>
        {content}
      </DropdownMenu.Item>
    )
  }
  return (
    <DropdownMenu.CheckboxItem
      className="editor-menu-item"
      checked={entry.checked}
      onSelect={() => onChoose(entry.id)}
    >
      {content}
    </DropdownMenu.CheckboxItem>
  )
}
