import type { Instant } from '@shared/article/article'
import type { Uuid } from '@shared/ids'
import type { WriteDatabase } from '../database'
import { idBytes } from '../ids'

export interface NewEvent {
  /** The writer's row in `machines`. */
  readonly machine: number
  readonly command: Uuid
  readonly type: string
  readonly article: Uuid | null
  /** The article's row, while it has one. */
  readonly articleRow: number | null
  readonly person: number
  readonly at: Instant
  readonly facts: Readonly<Record<string, unknown>>
  readonly texts?: Readonly<Record<string, unknown>> | undefined
}

/** Appends to the log, under the next number of this machine's counter. */
export function appendEvent(db: WriteDatabase, event: NewEvent): void {
  const row = db.insert(
    `INSERT INTO events (machine, counter, command, type, article, person, at, facts)
     VALUES (?, (SELECT ifnull(max(counter), 0) + 1 FROM events WHERE machine = ?),
             ?, ?, ?, ?, ?, ?)`,
    event.machine,
    event.machine,
    idBytes(event.command),
    event.type,
    event.article === null ? null : idBytes(event.article),
    event.person,
    event.at,
    JSON.stringify(event.facts),
  )
  if (event.texts && event.articleRow !== null) {
    db.run(
      'INSERT INTO event_texts (event, article, json) VALUES (?, ?, ?)',
      row,
      event.articleRow,
      JSON.stringify(event.texts),
    )
  }
}
