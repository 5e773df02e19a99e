import type { Instant } from '@shared/article/article'
import type { BackupOutcome } from '@shared/contract/views'
import { wallClock } from '@shared/hindi/dates'
import { ok, type Result } from '@shared/result'
import { dailyBackup } from '../store/backup'
import type { StorePort } from '../store/port'

/**
 * The backup of the newsroom's day, unless it is there already. `null` = there
 * was nothing to do, as in a newsroom that is open for reading only.
 *
 * @param at the instant that says which day it is, by the newsroom's own zone
 */
export async function backupDaily(
  store: StorePort,
  at: Instant,
): Promise<Result<BackupOutcome | null>> {
  if (store.readOnly) return ok(null)
  const { settings } = await store.read('newsroom')
  const { year, month, day } = wallClock(at, settings.utcOffsetMinutes)
  const two = (number: number) => String(number).padStart(2, '0')
  return dailyBackup(store, `${year}-${two(month)}-${two(day)}`)
}

/** A verified copy of the store in `file`, where nothing may be yet. */
export function backup(store: StorePort, file: string): Promise<Result<BackupOutcome>> {
  return store.backup(file)
}
