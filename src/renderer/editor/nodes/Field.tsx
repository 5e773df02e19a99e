import {
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  stopLexicalPropagation,
  type UpdateTag,
} from 'lexical'
import { useEffect, useRef, useState, type JSX } from 'react'
import { toNfc } from '@shared/hindi/normalize'

interface FieldProps {
  readonly label: string
  readonly value: string
  readonly placeholder?: string
  readonly readOnly: boolean
  readonly language?: string
  readonly className?: string
  /** `tag` keeps one visit to the field one step of undo. */
  readonly onText: (text: string, tag: UpdateTag) => void
  /** Escape or Enter: the person is done here. */
  readonly onDone: () => void
}

/**
 * A line of text inside a block of the editor; it grows with its text. While the
 * person is in it, it shows what they typed and nothing else: the way round
 * through the editor is too long for an input method or the field's own undo.
 */
export function Field(props: FieldProps): JSX.Element {
  const { label, value, placeholder, readOnly, language, className, onText, onDone } = props
  const element = useRef<HTMLTextAreaElement>(null)
  const changed = useRef(false)
  const [typed, setTyped] = useState<string | null>(null)
  useEventsKeptFromEditor(element, onDone)
  return (
    <textarea
      ref={element}
      className={`editor-field ${className ?? ''}`}
      rows={1}
      aria-label={label}
      lang={language}
      value={typed ?? value}
      placeholder={placeholder}
      readOnly={readOnly}
      onFocus={() => {
        changed.current = false
        setTyped(value)
      }}
      onBlur={() => {
        setTyped(null)
        const text = toNfc(typed ?? value).trim()
        if (changed.current && text !== value) onText(text, HISTORY_MERGE_TAG)
      }}
      onChange={(event) => {
        const text = event.target.value.replace(/\s*\n\s*/g, ' ')
        setTyped(text)
        onText(text, changed.current ? HISTORY_MERGE_TAG : HISTORY_PUSH_TAG)
        changed.current = true
      }}
    />
  )
}

const KEPT = [
  'keydown',
  'keyup',
  'beforeinput',
  'input',
  'paste',
  'copy',
  'cut',
  'drop',
  'dragover',
  'dragstart',
  'compositionstart',
  'compositionend',
  'click',
] as const

/** The editor around a field would otherwise take its keys and pastes for its own. */
function useEventsKeptFromEditor(
  element: React.RefObject<HTMLTextAreaElement | null>,
  onDone: () => void,
): void {
  const done = useRef(onDone)
  useEffect(() => {
    done.current = onDone
  }, [onDone])
  useEffect(() => {
    const field = element.current
    if (field === null) return
    const keep = (event: Event): void => {
      stopLexicalPropagation(event)
      if (!(event instanceof KeyboardEvent) || event.type !== 'keydown') return
      if (event.isComposing || (event.key !== 'Escape' && event.key !== 'Enter')) return
      event.preventDefault()
      done.current()
    }
    for (const type of KEPT) field.addEventListener(type, keep)
    return () => {
      for (const type of KEPT) field.removeEventListener(type, keep)
    }
  }, [element])
}
