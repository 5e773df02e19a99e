import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { BackupOutcome } from '@shared/contract/views'
import { fail, ok, type Result } from '@shared/result'
import { connectForReading, connectForWriting, type ReadDatabase } from './database'
import { failureOf } from './failures'
import { newsroomPaths } from './folder'
import type { StorePort } from './port'

/** How many daily backups are kept. */
const DAYS_KEPT = 14

/**
 * Copies the store by SQLite's online backup while it is in use, opens the copy
 * and holds it against itself before it gets its name.
 *
 * Fails as `file_exists` (nothing is ever overwritten), `file_unreadable` for a
 * folder that cannot be written, `disk_full`, or `newsroom_damaged` when the copy is not sound.
 */
export async function backUp(db: ReadDatabase, file: string): Promise<Result<BackupOutcome>> {
  if (existsSync(file)) return fail('file_exists', `${file} is there already.`, { file })
  const draft = `${file}.${process.pid}.making`
  try {
    mkdirSync(dirname(file), { recursive: true })
    await db.copyTo(draft)
    const articles = verify(draft)
    renameSync(draft, file)
    return ok({ file, bytes: statSync(file).size, articles })
  } catch (error) {
    const failure = failureOf(error) ?? fileFailure(error, file)
    if (failure) return { ok: false, error: failure }
    throw error
  } finally {
    removeDraft(draft)
  }
}

function removeDraft(draft: string): void {
  for (const part of ['', '-wal', '-shm', '-journal']) {
    if (existsSync(draft + part)) rmSync(draft + part)
  }
}

/** Holds a copy against itself; a sound one answers how many articles it has. */
function verify(file: string): number {
  alone(file)
  const db = connectForReading(file)
  try {
    const problem = db.column<string>('PRAGMA integrity_check(1)')[0]
    if (problem !== 'ok') throw new UnsoundCopy(String(problem))
    const bare = db.value<number>(
      `SELECT count(*) FROM articles a
        WHERE NOT EXISTS (SELECT 1 FROM revisions r WHERE r.article = a.id)`,
    )
    if (bare !== 0) throw new UnsoundCopy('an article lacks its revision')
    return db.value<number>('SELECT count(*) FROM articles') ?? 0
  } finally {
    db.close()
  }
}

/** A backup is one file: without a write-ahead log it also opens from a read-only disk. */
function alone(file: string): void {
  const db = connectForWriting(file)
  try {
    db.pragma('journal_mode = DELETE')
  } finally {
    db.close()
  }
}

class UnsoundCopy extends Error {}

function fileFailure(error: unknown, file: string) {
  if (error instanceof UnsoundCopy) {
    const message = `The copy is not sound (${error.message}); check the newsroom.`
    return { code: 'newsroom_damaged' as const, message, details: { file } }
  }
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOSPC') {
    return { code: 'disk_full' as const, message: 'The disk is full.', details: { file } }
  }
  if (typeof code !== 'string') return null
  const message = `${file} cannot be written.`
  return { code: 'file_unreadable' as const, message, details: { file, cause: code } }
}

const DAILY = /^newsroom-\d{4}-\d\d-\d\d\.db$/

/**
 * The backup of a day, unless it is there: `backups/newsroom-2026-11-22.db`. Of
 * such files the last 14 are kept; no other file in the folder is ever touched.
 *
 * @param today the day by the newsroom's own clock, as `2026-11-22`
 * @returns the outcome, or `null` when that day has its backup
 */
export async function dailyBackup(
  store: Pick<StorePort, 'folder' | 'backup'>,
  today: string,
): Promise<Result<BackupOutcome | null>> {
  const { backups } = newsroomPaths(store.folder)
  const file = join(backups, `newsroom-${today}.db`)
  if (existsSync(file)) return ok(null)
  const outcome = await store.backup(file)
  if (!outcome.ok) return outcome
  const days = readdirSync(backups).filter((name) => DAILY.test(name))
  for (const name of days.sort().slice(0, -DAYS_KEPT)) rmSync(join(backups, name))
  return outcome
}
