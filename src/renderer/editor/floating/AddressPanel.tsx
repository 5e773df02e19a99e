import type { LexicalEditor } from 'lexical'
import { useEffect, useId, useRef, useState, type JSX } from 'react'
import { createPortal } from 'react-dom'
import { useCaretPlace } from './useCaretPlace'

interface AddressPanelProps {
  readonly editor: LexicalEditor
  readonly title: string
  readonly placeholder: string
  readonly apply: string
  readonly remove?: string
  readonly address: string
  /** `null` = taken; otherwise what is wrong with the address. */
  readonly onApply: (address: string) => string | null
  readonly onRemove?: () => void
  /** The person gave it up: back to the text. */
  readonly onClose: () => void
  /** The person went elsewhere. */
  readonly onLeave: () => void
}

/** Asks for an address beside the caret: of a link or of a post to embed. */
export function AddressPanel(props: AddressPanelProps): JSX.Element {
  const { editor, title, placeholder, apply, remove, onApply, onRemove, onClose, onLeave } = props
  const [address, setAddress] = useState(props.address)
  const [problem, setProblem] = useState<string | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const place = useCaretPlace(editor, form, problem ?? '')
  const id = useId()
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  return createPortal(
    <form
      ref={form}
      className="editor-panel"
      style={place}
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault()
        setProblem(onApply(address))
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onLeave()
      }}
    >
      <input
        ref={field}
        className="editor-panel-field"
        type="text"
        inputMode="url"
        dir="ltr"
        autoComplete="off"
        spellCheck={false}
        aria-label={title}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : id}
        placeholder={placeholder}
        value={address}
        onChange={(event) => {
          setAddress(event.target.value)
          setProblem(null)
        }}
      />
      <button type="submit" className="editor-panel-button is-main">
        {apply}
      </button>
      {remove !== undefined && (
        <button type="button" className="editor-panel-button" onClick={onRemove}>
          {remove}
        </button>
      )}
      {problem !== null && (
        <p id={id} className="editor-panel-problem" role="alert">
          {problem}
        </p>
      )}
    </form>,
    document.body,
  )
}
