import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Instant } from '@shared/article/article'
import type { BackupOutcome } from '@shared/contract/views'
import { wallClock } from '@shared/hindi/dates'
import { ok, type Result } from '@shared/result'
import type { StorePort } from '../store/port'

/** As many days as can be gone back. */
const KEPT = 14
const DAILY = /^newsroom-\d{4}-\d{2}-\d{2}\.db$/u

/** Where a newsroom's own backups lie. */
export function backupFolder(newsroom: string): string {
  return join(newsroom, 'backups')
}

/** A verified copy of the store in `file`, which must not exist yet. */
export function backup(store: StorePort, file: string): Promise<Result<BackupOutcome>> {
  return store.backup(file)
}

/**
 * The backup of the newsroom's day, unless it is there already; then the newest
 * 14 are kept. `null` = there was nothing to do.
 *
 * @param at the instant that says which day it is
 */
export async function backupDaily(
  store: StorePort,
  at: Instant,
): Promise<Result<BackupOutcome | null>> {
  if (store.readOnly) return ok(null)
  const { settings } = await store.read('newsroom')
  const { year, month, day } = wallClock(at, settings.utcOffsetMinutes)
  const name = `newsroom-${year}-${pad(month)}-${pad(day)}.db`
  const folder = backupFolder(store.folder)
  await mkdir(folder, { recursive: true })
  if ((await readdir(folder)).includes(name)) return ok(null)
  const made = await store.backup(join(folder, name))
  // Old ones go only after a new one is there and verified.
  if (made.ok) await dropOld(folder)
  return made
}

async function dropOld(folder: string): Promise<void> {
  const daily = (await readdir(folder)).filter((name) => DAILY.test(name)).sort()
  for (const name of daily.slice(0, -KEPT)) await rm(join(folder, name))
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
