import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MOVE_RULES, type Move } from '@shared/article/moves'
import type { Uuid } from '@shared/ids'
import { toNfc } from '@shared/hindi/normalize'
import { useFormat } from '../../i18n/format'
import { fromWallTime, offsetText, toWallTime } from '../../i18n/wallTime'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { GRAVE_MOVES } from './moveOrder'
import { asked, makeMove } from './moves'

const HOUR = 3_600_000

function isNoted(move: Move): move is 'send_back' | 'correct' | 'withdraw' {
  return move === 'send_back' || move === 'correct' || move === 'withdraw'
}

/** Asks for the note or the time that a move needs. */
export function MoveForm({ article, move }: { readonly article: Uuid; readonly move: Move }) {
  const { t } = useTranslation()
  const { offset } = useFormat()
  const rule = MOVE_RULES[move]
  const [note, setNote] = useState('')
  const [opened] = useState(() => Date.now())
  const [time, setTime] = useState(() =>
    toWallTime(new Date(Math.ceil((opened + HOUR / 2) / HOUR) * HOUR).toISOString(), offset),
  )
  const at = rule.needsTime ? fromWallTime(time, offset) : null
  const past = at !== null && Date.parse(at) <= opened
  const ready = (!rule.needsNote || note.trim() !== '') && (!rule.needsTime || (at && !past))
  const submit = (event: { preventDefault(): void }): void => {
    event.preventDefault()
    if (!ready) return
    asked.set({ move: null })
    void makeMove(article, move, {
      ...(rule.needsNote ? { note: toNfc(note.trim()) } : {}),
      ...(at ? { at } : {}),
    })
  }
  return (
    <form className="move-form" onSubmit={submit}>
      <h3>{t(`moves.${move}`)}</h3>
      {rule.needsNote && (
        <Field label={isNoted(move) ? t(`moves.noteFor.${move}`) : t('moves.note')}>
          {({ id }) => (
            <textarea
              id={id}
              className="input"
              lang="hi"
              rows={3}
              required
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
          )}
        </Field>
      )}
      {rule.needsTime && (
        <Field
          label={t('moves.when')}
          hint={t('moves.whenZone', { offset: offsetText(offset) })}
          error={past ? t('moves.whenPast') : undefined}
        >
          {({ id, describedBy }) => (
            <input
              id={id}
              className="input"
              type="datetime-local"
              required
              value={time}
              aria-describedby={describedBy}
              onChange={(event) => setTime(event.target.value)}
            />
          )}
        </Field>
      )}
      <div className="dialog-foot">
        <Button look="quiet" onClick={() => asked.set({ move: null })}>
          {t('common.cancel')}
        </Button>
        <Button
          type="submit"
          look={GRAVE_MOVES.includes(move) ? 'danger' : 'main'}
          disabled={!ready}
        >
          {t(`moves.${move}`)}
        </Button>
      </div>
    </form>
  )
}
