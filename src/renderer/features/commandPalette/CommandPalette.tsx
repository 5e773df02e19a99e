import { type KeyboardEvent, useId, useState } from 'react'
import { Dialog } from 'radix-ui'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/icons/Icon'
import { StatusMark } from '../../ui/icons/StatusMark'
import { Keys } from '../../ui/Keys'
import { usePaletteEntries } from './usePaletteEntries'
import '../../ui/overlay.css'
import './palette.css'

/** Every action with its key, and articles by headline. */
export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const listId = useId()
  const [words, setWords] = useState('')
  const [cursor, setCursor] = useState(0)
  const groups = usePaletteEntries(words.trim())
  const entries = groups.flatMap((group) => group.entries)
  const at = Math.min(cursor, entries.length - 1)

  const carryOut = (index: number): void => {
    const entry = entries[index]
    if (!entry) return
    onClose()
    // After the sheet has gone and given the focus back.
    setTimeout(entry.run)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      const step = event.key === 'ArrowDown' ? 1 : -1
      const next = (at + step + entries.length) % Math.max(1, entries.length)
      setCursor(next)
      document.getElementById(`${listId}-${next}`)?.scrollIntoView({ block: 'nearest' })
    } else if (event.key === 'Enter') {
      event.preventDefault()
      carryOut(at)
    }
  }
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="overlay" />
        <Dialog.Content className="palette" aria-describedby={undefined}>
          <Dialog.Title className="visually-hidden">{t('palette.title')}</Dialog.Title>
          <div className="palette-field">
            <Icon name="search" />
            <input
              role="combobox"
              aria-expanded="true"
              aria-controls={listId}
              aria-autocomplete="list"
              aria-activedescendant={entries.length > 0 ? `${listId}-${at}` : undefined}
              aria-label={t('palette.placeholder')}
              placeholder={t('palette.placeholder')}
              value={words}
              onChange={(event) => {
                setWords(event.target.value)
                setCursor(0)
              }}
              onKeyDown={onKeyDown}
            />
          </div>
          <div id={listId} role="listbox" aria-label={t('palette.title')} className="palette-list">
            {groups.map((group) => (
              <div key={group.title} role="group" aria-label={group.title}>
                <p className="palette-group" aria-hidden="true">
                  {group.title}
                </p>
                {group.entries.map((entry) => {
                  const index = entries.indexOf(entry)
                  return (
                    <div
                      key={entry.id}
                      id={`${listId}-${index}`}
                      role="option"
                      aria-selected={index === at}
                      className="menu-item"
                      onPointerMove={() => setCursor(index)}
                      onClick={() => carryOut(index)}
                    >
                      {entry.status && <StatusMark status={entry.status} />}
                      <span className="palette-name">{entry.name}</span>
                      {entry.hint && <span className="end">{entry.hint}</span>}
                      {entry.accelerator && <Keys accelerator={entry.accelerator} />}
                    </div>
                  )
                })}
              </div>
            ))}
          </div>
          {entries.length === 0 && (
            <p className="palette-nothing muted" role="status">
              {t('palette.nothing')}
            </p>
          )}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
