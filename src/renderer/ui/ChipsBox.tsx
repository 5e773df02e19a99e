import { type KeyboardEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { toNfc } from '@shared/hindi/normalize'
import { IconButton } from './IconButton'
import './overlay.css'
import './select.css'

export interface Chip {
  readonly id: string
  readonly label: string
}

interface Props {
  readonly id?: string
  readonly label: string
  readonly placeholder: string
  readonly lang?: string
  readonly disabled?: boolean
  readonly chips: readonly Chip[]
  /** What fits what was typed; those already chosen are left out here. */
  readonly options: readonly (Chip & { readonly hint?: string })[]
  readonly onQuery?: (words: string) => void
  readonly onAdd: (id: string) => void
  readonly onRemove: (id: string) => void
  /** Makes a new one of what was typed; nothing new can be made when absent. */
  readonly onCreate?: (name: string) => void
  readonly createLabel?: (name: string) => string
}

const CREATE = '+'

/** Several chosen things as chips, with a field that completes and makes new ones. */
export function ChipsBox(props: Props) {
  const { t } = useTranslation()
  const listId = useId()
  const [words, setWords] = useState('')
  const [open, setOpen] = useState(false)
  const [cursor, setCursor] = useState(0)
  const name = toNfc(words.trim())
  const fitting = props.options.filter(
    (option) =>
      !props.chips.some((chip) => chip.id === option.id) &&
      (props.onQuery || option.label.toLowerCase().includes(name.toLowerCase())),
  )
  const isNew =
    props.onCreate !== undefined &&
    name !== '' &&
    ![...props.options, ...props.chips].some((option) => option.label === name)
  const choices = [
    ...fitting,
    ...(isNew ? [{ id: CREATE, label: props.createLabel?.(name) ?? name, hint: '' }] : []),
  ]
  const shown = open && choices.length > 0
  const at = Math.min(cursor, choices.length - 1)
  const type = (text: string): void => {
    setWords(text)
    setCursor(0)
    setOpen(true)
    props.onQuery?.(toNfc(text.trim()))
  }
  const take = (id: string): void => {
    if (id === CREATE) props.onCreate?.(name)
    else props.onAdd(id)
    type('')
    setOpen(false)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    const choice = choices[at]
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setOpen(true)
      const step = event.key === 'ArrowDown' ? 1 : -1
      setCursor((at + step + choices.length) % Math.max(1, choices.length))
    } else if ((event.key === 'Enter' || (event.key === ',' && name !== '')) && choice && shown) {
      event.preventDefault()
      take(choice.id)
    } else if (event.key === 'Escape' && open) {
      event.stopPropagation()
      setOpen(false)
    } else if (event.key === 'Backspace' && words === '') {
      const last = props.chips.at(-1)
      if (last) props.onRemove(last.id)
    }
  }
  return (
    <div className="chips-box">
      {props.chips.map((chip) => (
        <span key={chip.id} className="chip" data-fixed={props.disabled ?? false}>
          <span lang={props.lang}>{chip.label}</span>
          {!props.disabled && (
            <IconButton
              icon="close"
              label={t('common.remove', { what: chip.label })}
              onClick={() => props.onRemove(chip.id)}
            />
          )}
        </span>
      ))}
      <input
        id={props.id}
        role="combobox"
        aria-label={props.label}
        aria-expanded={shown}
        aria-controls={shown ? listId : undefined}
        aria-autocomplete="list"
        aria-activedescendant={shown ? `${listId}-${at}` : undefined}
        lang={props.lang}
        placeholder={props.chips.length === 0 ? props.placeholder : ''}
        disabled={props.disabled}
        value={words}
        onChange={(event) => type(event.target.value)}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      {shown && (
        <ul id={listId} className="menu chips-options" role="listbox" aria-label={props.label}>
          {choices.map((choice, index) => (
            <li
              key={choice.id}
              id={`${listId}-${index}`}
              role="option"
              className="menu-item"
              aria-selected={index === at}
              // Before the field loses the focus and closes the list.
              onPointerDown={(event) => {
                event.preventDefault()
                take(choice.id)
              }}
            >
              <span lang={props.lang}>{choice.label}</span>
              {choice.hint && <span className="end tabular">{choice.hint}</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
