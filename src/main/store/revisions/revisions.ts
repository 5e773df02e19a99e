import type { ArticleContent, Instant, RevisionReason } from '@shared/article/article'
import { canonicalJson, sha256 } from '../canonical'
import { picturesOf } from '../content/writeBody'
import type { ReadDatabase, WriteDatabase } from '../database'
import { findRow } from '../ids'
import { applyDelta, contentDelta, type ContentDelta } from './delta'

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
 * The content of a revision, put together from the last whole one before it.
 * A content that does not have the hash it was stored with means a damaged store.
 */
export function revisionContent(
  db: ReadDatabase,
  article: number,
  number: number,
): ArticleContent | null {
  const rows = db.all<RevisionRow>(
    `SELECT number, form, json, content_hash FROM revisions
      WHERE article = ? AND number <= ? AND number >= (
        SELECT max(number) FROM revisions WHERE article = ? AND number <= ? AND form = 'whole')
      ORDER BY number`,
    article,
    number,
    article,
    number,
  )
  const last = rows.at(-1)
  if (last?.number !== number) return null
  const content = rows.reduce<ArticleContent | null>(stepTo, null)
  if (!content || sha256(canonicalJson(content)) !== last.content_hash) {
    throw new Error(`revision ${number} of article row ${article} does not have its content hash`)
  }
  return content
}

function stepTo(before: ArticleContent | null, row: RevisionRow): ArticleContent {
  if (row.form === 'whole') return JSON.parse(row.json) as ArticleContent
  if (!before) throw new Error(`revision ${row.number} has nothing to be a delta of`)
  return applyDelta(before, JSON.parse(row.json) as ContentDelta)
}

function deltaFrom(
  db: ReadDatabase,
  article: number,
  number: number,
  content: ArticleContent,
): string | null {
  const before = revisionContent(db, article, number)
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
