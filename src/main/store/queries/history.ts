import type {
  ArticleContent,
  EventSummary,
  RevisionReason,
  RevisionSummary,
} from '@shared/article/article'
import type { ArticleHistory } from '@shared/contract/views'
import type { Uuid } from '@shared/ids'
import type { ReadDatabase } from '../database'
import { findRow, idBytes, idText } from '../ids'
import { revisionContent } from '../revisions/revisions'
import { mergeSaves } from './mergeSaves'

/** How far back a history is read: a day of typing makes thousands of saves. */
const NEWEST_EVENTS = 5000

interface RevisionRow {
  number: number
  reason: RevisionReason
  person: Buffer
  name: string
  at: string
  note: string
  content_hash: string
}

const REVISION = `SELECT r.number, r.reason, p.uuid AS person, p.name, r.at, r.note, r.content_hash
  FROM revisions r JOIN persons p ON p.id = r.person`

/** Revisions and events of an article, newest first. Saves in a row are one line. */
export function history(db: ReadDatabase, input: { article: Uuid }): ArticleHistory {
  return db.reading(() => {
    const row = findRow(db, 'articles', input.article)
    const revisions =
      row === undefined
        ? []
        : db.all<RevisionRow>(`${REVISION} WHERE r.article = ? ORDER BY r.number DESC`, row)
    return { revisions: revisions.map(toSummary), events: mergeSaves(events(db, input.article)) }
  })
}

/** One revision with its content, or `null`. */
export function revision(
  db: ReadDatabase,
  input: { article: Uuid; number: number },
): { summary: RevisionSummary; content: ArticleContent } | null {
  return db.reading(() => {
    const article = findRow(db, 'articles', input.article)
    if (article === undefined) return null
    const row = db.get<RevisionRow>(
      `${REVISION} WHERE r.article = ? AND r.number = ?`,
      article,
      input.number,
    )
    const content = row && revisionContent(db, article, row.number)
    return row && content ? { summary: toSummary(row), content } : null
  })
}

function events(db: ReadDatabase, article: Uuid): EventSummary[] {
  const rows = db.all<{
    type: string
    person: Buffer
    name: string
    at: string
    facts: string
    texts: string | null
  }>(
    `SELECT e.type, p.uuid AS person, p.name, e.at, e.facts, t.json AS texts
       FROM events e JOIN persons p ON p.id = e.person
       LEFT JOIN event_texts t ON t.event = e.id
      WHERE e.article = ? ORDER BY e.id DESC LIMIT ?`,
    idBytes(article),
    NEWEST_EVENTS,
  )
  return rows.map((row) => ({
    type: row.type,
    person: idText(row.person),
    personName: row.name,
    at: row.at,
    detail: {
      ...(JSON.parse(row.facts) as Record<string, unknown>),
      ...(JSON.parse(row.texts ?? '{}') as Record<string, unknown>),
    },
  }))
}

function toSummary(row: RevisionRow): RevisionSummary {
  return {
    number: row.number,
    reason: row.reason,
    person: idText(row.person),
    personName: row.name,
    at: row.at,
    note: row.note,
    contentHash: row.content_hash,
  }
}
