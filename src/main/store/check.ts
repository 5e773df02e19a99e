import { createHash } from 'node:crypto'
import { closeSync, existsSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import type { CheckOutcome } from '@shared/contract/views'
import type { ReadDatabase } from './database'
import { contentProblems, eventProblems } from './checkContent'
import { failureOf } from './failures'
import { newsroomPaths } from './folder'
import { idText } from './ids'
import { schemaVersionOf } from './migrate'

/** The longest list of problems that helps anybody. */
const MOST_PROBLEMS = 100

/**
 * Looks through the whole store: SQLite's own integrity, foreign keys, every
 * article's texts, revisions and publication by their hashes, the log's numbering,
 * the kept counts, and the media files by their SHA-256. Takes time in proportion to the newsroom.
 */
export function checkStore(db: ReadDatabase, folder: string): CheckOutcome {
  const problems: string[] = []
  for (const look of LOOKS) problems.push(...surviving(() => look(db)))
  problems.push(...surviving(() => mediaFiles(db, folder)))
  return {
    ok: problems.length === 0,
    schemaVersion: schemaVersionOf(db),
    sqliteVersion: db.value<string>('SELECT sqlite_version()') ?? '',
    articles: rowsIn(db, 'articles'),
    revisions: rowsIn(db, 'revisions'),
    problems: [...new Set(problems)].slice(0, MOST_PROBLEMS),
  }
}

const LOOKS = [
  integrity,
  foreignKeys,
  missingRevisions,
  publicationsAside,
  contentProblems,
  eventProblems,
  counts,
] as const

/** A damaged page ends one look, not the report. */
function surviving(look: () => string[]): string[] {
  try {
    return look()
  } catch (error) {
    const failure = failureOf(error)
    if (failure) return [`${failure.message} (${String(failure.details?.['sqlite'])})`]
    throw error
  }
}

function rowsIn(db: ReadDatabase, table: 'articles' | 'revisions'): number {
  let rows = 0
  surviving(() => {
    rows = db.value<number>(`SELECT count(*) FROM ${table}`) ?? 0
    return []
  })
  return rows
}

function integrity(db: ReadDatabase): string[] {
  const lines = db.column<string>(`PRAGMA integrity_check(${MOST_PROBLEMS})`)
  return lines.filter((line) => line !== 'ok').map((line) => `integrity: ${line}`)
}

function foreignKeys(db: ReadDatabase): string[] {
  const rows = db.all<{ table: string; rowid: number | null; parent: string }>(
    'PRAGMA foreign_key_check',
  )
  return rows.map(({ table, parent }) => `a row of ${table} names a row of ${parent} that is gone`)
}

function missingRevisions(db: ReadDatabase): string[] {
  const rows = db.column<Buffer>(
    `SELECT uuid FROM articles a
      WHERE NOT EXISTS (SELECT 1 FROM revisions r WHERE r.article = a.id)
         OR (live_revision IS NOT NULL AND NOT EXISTS (
               SELECT 1 FROM revisions r WHERE r.article = a.id AND r.number = live_revision))
         OR (work_revision IS NOT NULL AND NOT EXISTS (
               SELECT 1 FROM revisions r WHERE r.article = a.id AND r.number = work_revision))`,
  )
  return rows.map((uuid) => `article ${idText(uuid)} lacks a revision`)
}

function publicationsAside(db: ReadDatabase): string[] {
  const rows = db.column<Buffer>(
    `SELECT a.uuid FROM articles a
       LEFT JOIN publications p ON p.article = a.id
       LEFT JOIN revisions r ON r.article = a.id AND r.number = a.live_revision
      WHERE (a.live = 'never') <> (p.article IS NULL)
         OR p.revision <> a.live_revision OR p.content_hash <> r.content_hash`,
  )
  return rows.map((uuid) => `what readers have of article ${idText(uuid)} is not its live revision`)
}

function counts(db: ReadDatabase): string[] {
  const wrong = (kept: string, counted: string) =>
    db.value<number>(
      `SELECT EXISTS (SELECT * FROM (${kept}) EXCEPT SELECT * FROM (${counted}))
           OR EXISTS (SELECT * FROM (${counted}) EXCEPT SELECT * FROM (${kept}))`,
    ) !== 0
  const problems: string[] = []
  const byStatus = wrong(
    'SELECT status, section, articles FROM status_counts WHERE articles <> 0',
    'SELECT status, ifnull(section, 0), count(*) FROM articles GROUP BY 1, 2',
  )
  if (byStatus) problems.push('the kept counts of articles by status and section are wrong')
  const byCreator = wrong(
    'SELECT creator, sent_back, articles FROM draft_counts WHERE articles <> 0',
    `SELECT created_by, sent_back, count(*) FROM articles WHERE work = 'draft' GROUP BY 1, 2`,
  )
  if (byCreator) problems.push('the kept counts of drafts are wrong')
  const tagUses = wrong(
    'SELECT id, uses FROM tags',
    'SELECT t.id, count(u.article) FROM tags t LEFT JOIN article_tags u ON u.tag = t.id GROUP BY 1',
  )
  if (tagUses) problems.push('the kept counts of tag uses are wrong')
  return problems
}

function mediaFiles(db: ReadDatabase, folder: string): string[] {
  const rows = db.all<{ sha256: string; extension: string }>('SELECT sha256, extension FROM media')
  return rows.flatMap(({ sha256, extension }) => {
    const name = `${sha256}.${extension}`
    const file = join(newsroomPaths(folder).media, name)
    if (!existsSync(file)) return [`media/${name} is missing`]
    return digestOf(file) === sha256 ? [] : [`media/${name} is damaged`]
  })
}

/** SHA-256 of a file in hex, read by pieces: pictures may be large. */
function digestOf(file: string): string {
  const hash = createHash('sha256')
  const piece = Buffer.allocUnsafe(1 << 20)
  const handle = openSync(file, 'r')
  try {
    for (let read = 1; read > 0;) {
      read = readSync(handle, piece)
      hash.update(piece.subarray(0, read))
    }
  } finally {
    closeSync(handle)
  }
  return hash.digest('hex')
}
