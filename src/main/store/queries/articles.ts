import type { ArticleRow } from '@shared/article/article'
import type { LiveState, Status } from '@shared/article/states'
import type { ArticlePage, ListFilter } from '@shared/contract/views'
import type { Uuid } from '@shared/ids'
import { refuse } from '@shared/result'
import type { ReadDatabase, SqlValue } from '../database'
import { folded } from '../fold'
import { findRow, idText, idTextOrNull } from '../ids'
import { draftCount, statusCount } from './counts'
import { cursorOf, readCursor } from './cursor'

/**
 * How many of a queue's articles a filter by words looks at, from the newest.
 * The folded headlines have no index that serves a search within words: 20,000
 * of them take about 20 ms, and the full-text index of a later migration ends this.
 */
const WORDS_REACH = 20_000

/** What a list is narrowed by, as SQL with its values. */
interface Narrowing {
  readonly where: readonly string[]
  readonly values: readonly SqlValue[]
}

interface ListRow {
  uuid: Buffer
  headline: string
  status: Status
  live: LiveState
  section: Buffer | null
  byline: string | null
  updated_at: string
  published_at: string | null
  scheduled_at: string | null
  breaking: number
  has_picture: number
  words: number
}

// Helper columns are looked up for the rows of one page only.
const COLUMNS = `a.uuid, a.headline, a.status, a.live, s.uuid AS section,
  ifnull((SELECT group_concat(name_hi, ', ') FROM (
            SELECT n.name_hi FROM article_bylines b JOIN authors n ON n.id = b.author
             WHERE b.article = a.id ORDER BY b.position)),
         (SELECT name_hi FROM authors WHERE id = a.agency)) AS byline,
  a.updated_at, a.published_at, a.scheduled_at, a.breaking,
  EXISTS (SELECT 1 FROM media_uses u WHERE u.article = a.id AND u.place = 'lead') AS has_picture,
  a.words`

/** One page of a list, last changed first. `after` is the `next` of the page before. */
export function articles(
  db: ReadDatabase,
  input: { filter: ListFilter; person: Uuid; after?: string; limit: number },
): ArticlePage {
  return db.reading(() => {
    const narrowed = narrow(db, input.filter, input.person)
    const words = folded(input.filter.words ?? '')
    const rows = pageOf(db, narrowed, words, input)
    const page = rows.slice(0, input.limit)
    const last = page.at(-1)
    const more = rows.length > input.limit && last !== undefined
    return {
      rows: page.map(toRow),
      next: more ? cursorOf({ at: last.updated_at, id: last.uuid }) : null,
      total: totalOf(db, input.filter, input.person, narrowed, words),
    }
  })
}

function narrow(db: ReadDatabase, filter: ListFilter, person: Uuid): Narrowing {
  const where: string[] = []
  const values: SqlValue[] = []
  const also = (condition: string, ...conditionValues: SqlValue[]) => {
    where.push(condition)
    values.push(...conditionValues)
  }
  const status = statusIn(filter)
  if (filter.queue === 'my_drafts' || filter.queue === 'sent_back') {
    also(`a.status = 'draft' AND a.created_by = ?`, findRow(db, 'persons', person) ?? 0)
    if (filter.queue === 'sent_back') also('a.sent_back = 1')
  }
  if (status !== null) also('a.status = ?', status)
  if (filter.section !== undefined) also('a.section = ?', sectionRow(db, filter.section))
  return { where, values }
}

/** The status that a filter asks for, or `null` for any. */
function statusIn({ queue, status }: ListFilter): Status | null {
  if (status !== undefined) return status
  return queue === 'all' || queue === 'my_drafts' || queue === 'sent_back' ? null : queue
}

function sectionRow(db: ReadDatabase, section: Uuid): number {
  return findRow(db, 'sections', section) ?? refuse('not_found', 'There is no such section.')
}

/** The rows of a page and one more, which tells whether there is a next page. */
function pageOf(
  db: ReadDatabase,
  narrowed: Narrowing,
  words: string,
  { after, limit }: { after?: string; limit: number },
): ListRow[] {
  const cursor = after === undefined ? null : readCursor(after)
  const where = [...narrowed.where]
  const values = [...narrowed.values]
  if (cursor) {
    where.push('(a.updated_at, a.uuid) < (?, ?)')
    values.push(cursor.at, cursor.id)
  }
  const found = keysOf(where, words)
  if (words !== '') values.push(WORDS_REACH, words)
  return db.all<ListRow>(
    `SELECT ${COLUMNS} FROM (${found} LIMIT ?) f JOIN articles a ON a.id = f.id
       LEFT JOIN sections s ON s.id = a.section
      ORDER BY a.updated_at DESC, a.uuid DESC`,
    ...values,
    limit + 1,
  )
}

/** The row keys of a list, newest first; ends so that a LIMIT can follow. Out for its plan's test. */
export function keysOf(where: readonly string[], words: string): string {
  const condition = where.length > 0 ? `WHERE ${where.join(' AND ')}` : ''
  const newest = `SELECT a.id, a.headline_folded, a.updated_at, a.uuid FROM articles a ${condition}
    ORDER BY a.updated_at DESC, a.uuid DESC`
  if (words === '') return newest
  return `SELECT id, updated_at, uuid FROM (${newest} LIMIT ?)
    WHERE instr(headline_folded, ?) > 0 ORDER BY updated_at DESC, uuid DESC`
}

/** Kept counts where they answer; a search by words or within own drafts counts what it finds. */
function totalOf(
  db: ReadDatabase,
  filter: ListFilter,
  person: Uuid,
  narrowed: Narrowing,
  words: string,
): number {
  const ofPerson = filter.queue === 'my_drafts' || filter.queue === 'sent_back'
  if (words === '' && !ofPerson) {
    const section = filter.section === undefined ? undefined : sectionRow(db, filter.section)
    return statusCount(db, statusIn(filter), section)
  }
  if (words === '' && filter.section === undefined && filter.status === undefined) {
    return draftCount(db, findRow(db, 'persons', person) ?? 0, filter.queue === 'sent_back')
  }
  const values = [...narrowed.values]
  if (words !== '') values.push(WORDS_REACH, words)
  const found = keysOf(narrowed.where, words)
  return db.value<number>(`SELECT count(*) FROM (${found})`, ...values) ?? 0
}

function toRow(row: ListRow): ArticleRow {
  return {
    id: idText(row.uuid),
    headline: row.headline,
    status: row.status,
    live: row.live,
    section: idTextOrNull(row.section),
    byline: row.byline ?? '',
    updatedAt: row.updated_at,
    publishedAt: row.published_at,
    scheduledAt: row.scheduled_at,
    breaking: row.breaking === 1,
    hasPicture: row.has_picture === 1,
    words: row.words,
  }
}
