import Database from 'better-sqlite3'
import { type Failure, ExpectedError } from '@shared/result'

/**
 * What SQLite's own error means to a person, or `null` when it is a bug of ours.
 * The machine's troubles (a full disk, a broken file) are expected; a wrong
 * statement is not.
 */
export function failureOf(error: unknown): Failure | null {
  if (error instanceof ExpectedError) return error.failure
  if (!(error instanceof Database.SqliteError)) return null
  const details = { sqlite: error.code }
  if (/^SQLITE_(BUSY|LOCKED)/.test(error.code)) {
    const message = 'The newsroom is being written to by another process; try again.'
    return { code: 'newsroom_busy', message, details }
  }
  if (error.code.startsWith('SQLITE_FULL')) {
    return { code: 'disk_full', message: 'The disk of the newsroom is full.', details }
  }
  if (/^SQLITE_(NOTADB|CORRUPT)/.test(error.code)) {
    const message = 'newsroom.db is damaged or is not a newsroom.'
    return { code: 'newsroom_damaged', message, details }
  }
  if (/^SQLITE_(READONLY|PERM|AUTH)/.test(error.code)) {
    const message = 'The files of the newsroom may not be written.'
    return { code: 'newsroom_read_only', message, details }
  }
  if (/^SQLITE_(CANTOPEN|IOERR)/.test(error.code)) {
    const message = 'The files of the newsroom cannot be read or written.'
    return { code: 'file_unreadable', message, details }
  }
  return null
}
