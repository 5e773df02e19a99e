import type { ArticleContent, Instant, RevisionReason } from '@shared/article/article'
import { refuse } from '@shared/result'
import { canonicalJson, sha256 } from '../canonical'
import { picturesOf } from '../content/writeBody'
import type { ReadDatabase, WriteDatabase } from '../database'
import { findRow } from '../ids'
import { applyDelta, contentDelta, type ContentDelta, DeltaError } from './delta'

/** Every how many revisions one is stored whole: 1, 21, 41 … */
const WHOLE_EVERY = 20

interface RevisionRow {
  number: number
  form: 'whole' | 'delta'
  json: string
  content_hash: string
}

export interface NewRevision {
  readonly article: number
  readonly content: ArticleContent
  readonly reason: RevisionReason
  readonly person: number
  readonly at: Instant
  readonly note?: string
}

/** The last revision's number, time and hash; undefined only before the first. */
export function lastRevision(
  db: ReadDatabase,
  article: number,
): { number: number; at: Instant; content_hash: string } | undefined {
  return db.get(
    `SELECT number, at, content_hash FROM revisions
      WHERE article = ? ORDER BY number DESC LIMIT 1`,
    article,
  )
}

/** Appends a revision; the answer is its number and its content hash. */
export function addRevision(
  db: WriteDatabase,
  revision: NewRevision,
): { number: number; hash: string } {
  const { article, content, reason, person, at, note } = revision
  const before = lastRevision(db, article)
  const number = (before?.number ?? 0) + 1
  const whole = canonicalJson(content)
  const hash = sha256(whole)
  const delta =
    before && number % WHOLE_EVERY !== 1 ? deltaFrom(db, article, before.number, content) : null
  const isDelta = delta !== null && delta.length < whole.length
  db.run(
    `INSERT INTO revisions (article, number, reason, person, at, note, content_hash, form, json)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    article,
    number,
    reason,
    person,
    at,
    note ?? '',
    hash,
    isDelta ? 'delta' : 'whole',
    isDelta ? delta : whole,
  )
  rememberPictures(db, article, content)
  return { number, hash }
}

/**
 * The content of a revision, put together from the last whole one before it;
 * `null` where there is no such revision. One that does not have the hash it was
 * stored with is refused as `newsroom_damaged`.
 */
export function revisionContent(
  db: ReadDatabase,
  article: number,
  number: number,
): ArticleContent | null {
  const rows = rowsUpTo(db, article, number)
  if (rows.at(-1)?.number !== number) return null
  return (
    contentOf(rows) ??
    refuse('newsroom_damaged', `Revision ${number} of the article is damaged.`, {
      revision: number,
    })
  )
}

/** A revision's row with those it builds upon, from the last whole one on. */
function rowsUpTo(db: ReadDatabase, article: number, number: number): RevisionRow[] {
  return db.all<RevisionRow>(
    `SELECT number, form, json, content_hash FROM revisions
      WHERE article = ? AND number <= ? AND number >= (
        SELECT max(number) FROM revisions WHERE article = ? AND number <= ? AND form = 'whole')
      ORDER BY number`,
    article,
    number,
    article,
    number,
  )
}

/** What the last of the rows holds, or `null` when that is not what was stored. */
function contentOf(rows: readonly RevisionRow[]): ArticleContent | null {
  const last = rows.at(-1)
  const before = rows.slice(0, -1)
  try {
    return last ? checked(before.reduce<ArticleContent | null>(stepTo, null), last) : null
  } catch (error) {
    if (isDamage(error)) return null
    throw error
  }
}

/**
 * The numbers of an article's revisions that cannot be read back as they were
 * stored: a damaged one, and the deltas that build upon it.
 */
export function unreadableRevisions(db: ReadDatabase, article: number): number[] {
  const rows = db.all<RevisionRow>(
    'SELECT number, form, json, content_hash FROM revisions WHERE article = ? ORDER BY number',
    article,
  )
  const damaged: number[] = []
  let content: ArticleContent | null = null
  for (const row of rows) {
    content = row.form === 'delta' && !content ? null : readable(content, row)
    if (!content) damaged.push(row.number)
  }
  return damaged
}

/** The content of a row upon the one before, or `null` when it is not what was stored. */
function readable(before: ArticleContent | null, row: RevisionRow): ArticleContent | null {
  try {
    return checked(before, row)
  } catch (error) {
    if (isDamage(error)) return null
    throw error
  }
}

function checked(before: ArticleContent | null, row: RevisionRow): ArticleContent | null {
  const content = stepTo(before, row)
  return sha256(canonicalJson(content)) === row.content_hash ? content : null
}

/** Damaged JSON parses to nothing, to something else, or to a delta of blocks that never were. */
function isDamage(error: unknown): boolean {
  return error instanceof SyntaxError || error instanceof TypeError || error instanceof DeltaError
}

function stepTo(before: ArticleContent | null, row: RevisionRow): ArticleContent {
  if (row.form === 'whole') return JSON.parse(row.json) as ArticleContent
  if (!before) throw new DeltaError(`revision ${row.number} has nothing to be a delta of`)
  return applyDelta(before, JSON.parse(row.json) as ContentDelta)
}

/** `null` when the revision before is damaged: a new one must not build upon it. */
function deltaFrom(
  db: ReadDatabase,
  article: number,
  number: number,
  content: ArticleContent,
): string | null {
  const before = contentOf(rowsUpTo(db, article, number))
  return before && canonicalJson(contentDelta(before, content))
}

function rememberPictures(db: WriteDatabase, article: number, content: ArticleContent): void {
  const shown = picturesOf(content.body).map((picture) => picture.media)
  if (content.leadPicture) shown.push(content.leadPicture.media)
  for (const id of shown) {
    const media = findRow(db, 'media', id)
    if (media === undefined) continue
    db.run(
      'INSERT INTO revision_media (media, article) VALUES (?, ?) ON CONFLICT DO NOTHING',
      media,
      article,
    )
  }
}
