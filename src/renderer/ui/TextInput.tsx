import { type ComponentProps, useState } from 'react'
import { toNfc } from '@shared/hindi/normalize'

type Props = Omit<ComponentProps<'textarea'>, 'value' | 'onChange'> & {
  readonly value: string
  /** Called with each change; once more at blur when NFC changes the text. */
  readonly onText: (text: string) => void
  /** Lines it may grow to; 1 = a single line that never breaks. */
  readonly lines?: number
}

/**
 * A text field that grows with its text. It keeps the text of an input method
 * as it is typed: normalised at blur only, never under the caret.
 */
export function TextInput({
  value,
  onText,
  lines = 1,
  className,
  onBlur,
  onKeyDown,
  ...rest
}: Props) {
  const [typed, setTyped] = useState(value)
  const [seen, setSeen] = useState(value)
  if (seen !== value) {
    setSeen(value)
    setTyped(value)
  }
  const change = (text: string): void => {
    setTyped(text)
    setSeen(text)
    onText(text)
  }
  return (
    <textarea
      rows={1}
      className={`input ${className ?? ''}`}
      value={typed}
      onChange={(event) =>
        change(lines === 1 ? event.target.value.replace(/\s*\n\s*/g, ' ') : event.target.value)
      }
      onKeyDown={(event) => {
        onKeyDown?.(event)
        if (event.key === 'Enter' && lines === 1 && !event.nativeEvent.isComposing) {
          event.preventDefault()
        }
      }}
      onBlur={(event) => {
        const normal = toNfc(typed)
        if (normal !== typed) change(normal)
        onBlur?.(event)
      }}
      {...rest}
    />
  )
}
