import { accessSync, constants, existsSync } from 'node:fs'
import { hostname } from 'node:os'
import { fail, ok, refuse, type Result } from '@shared/result'
import {
  connectForReading,
  connectForWriting,
  type ReadDatabase,
  useWriteAheadLog,
  type WriteDatabase,
} from './database'
import { failureOf } from './failures'
import { makeNewsroomFolders, newsroomPaths } from './folder'
import { type HeldLock, type LockHolder, readNote, takeLock, THIS_PROCESS } from './lock'
import { ensureMachine } from './machine'
import { backUpBeforeMigrating } from './migrationBackup'
import { APPLICATION_ID, migrate, schemaVersionOf } from './migrate'
import { SCHEMA_VERSION } from './migrations'
import { MACHINE_PROBE, type PlaceProbe, placeTrouble } from './place'
import { openSnapshot } from './snapshot'

const FOR_READING = 'It is opened for reading.'

/** What tests and the composition root may say about the machine. */
export interface OpenOptions {
  readonly probe?: PlaceProbe
  readonly holder?: LockHolder
}

/** A newsroom that was opened: to write, or to read with the reason why. */
export type OpenNewsroom =
  | {
      readonly mode: 'write'
      readonly db: WriteDatabase
      readonly lock: HeldLock
      /** This writer's row in `machines`. */
      readonly machine: number
    }
  | { readonly mode: 'read'; readonly db: ReadDatabase; readonly reason: string }

/**
 * Opens a newsroom. One on a network, in a synchronised folder or held by
 * another machine is opened for reading.
 *
 * Fails as `newsroom_missing`, `newsroom_damaged`, `newsroom_newer` (with both
 * versions), or `newsroom_read_only` when it would have to be upgraded and may not be.
 */
export function openNewsroom(folder: string, options: OpenOptions = {}): Result<OpenNewsroom> {
  const { database } = newsroomPaths(folder)
  if (!existsSync(database)) {
    return fail('newsroom_missing', `${folder} is not a newsroom.`, { folder })
  }
  return expecting(() => {
    const place = troubleAt(folder, options)
    if (place !== null) return openForReading(folder, `${place} ${FOR_READING}`)
    const taken = takeLock(newsroomPaths(folder).lock, options.holder ?? THIS_PROCESS)
    if ('heldBy' in taken) return openForReading(folder, heldBy(taken.heldBy))
    try {
      return openForWriting(folder, taken.held, options.holder?.host ?? hostname())
    } catch (error) {
      taken.held.release()
      throw error
    }
  })
}

/**
 * A handle for a job that only reads, beside whoever writes. Fails as `openNewsroom` does.
 */
export function openReader(folder: string, options: OpenOptions = {}): Result<ReadDatabase> {
  const { database, lock } = newsroomPaths(folder)
  if (!existsSync(database)) {
    return fail('newsroom_missing', `${folder} is not a newsroom.`, { folder })
  }
  return expecting(() => {
    const holder = options.holder ?? THIS_PROCESS
    const note = readNote(lock)
    const isElsewhere = note !== null && note.host !== holder.host
    const db =
      isElsewhere || troubleAt(folder, options) !== null
        ? openSnapshot(database)
        : connectForReading(database)
    return closingOnFailure(db, () => {
      requireOurs(db)
      requireCurrent(db)
      return db
    })
  })
}

function openForWriting(folder: string, lock: HeldLock, host: string): OpenNewsroom {
  const db = connectForWriting(newsroomPaths(folder).database)
  return closingOnFailure(db, () => {
    requireOurs(db)
    useWriteAheadLog(db)
    makeNewsroomFolders(folder)
    if (schemaVersionOf(db) < SCHEMA_VERSION) backUpBeforeMigrating(db, folder)
    migrate(db)
    return { mode: 'write', db, lock, machine: ensureMachine(db, folder, host) }
  })
}

function openForReading(folder: string, reason: string): OpenNewsroom {
  const db = openSnapshot(newsroomPaths(folder).database)
  return closingOnFailure(db, () => {
    requireOurs(db)
    requireCurrent(db)
    return { mode: 'read', db, reason }
  })
}

/** Refuses what is no store of ours, is broken at its head, or is from a later program. */
function requireOurs(db: ReadDatabase): void {
  db.value<number>('SELECT count(*) FROM sqlite_schema')
  if (db.pragma('application_id') !== APPLICATION_ID) {
    refuse('newsroom_damaged', 'newsroom.db is not the store of a newsroom.')
  }
  const version = schemaVersionOf(db)
  if (version > SCHEMA_VERSION) {
    refuse(
      'newsroom_newer',
      `The newsroom is of version ${version}; this program knows ${SCHEMA_VERSION}. Update Sampadak.`,
      { found: version, known: SCHEMA_VERSION },
    )
  }
}

function requireCurrent(db: ReadDatabase): void {
  const version = schemaVersionOf(db)
  if (version === SCHEMA_VERSION) return
  refuse(
    'newsroom_read_only',
    'The newsroom is of an older version and cannot be upgraded where it lies.',
    { found: version, known: SCHEMA_VERSION },
  )
}

function troubleAt(folder: string, options: OpenOptions): string | null {
  const trouble = placeTrouble(folder, options.probe ?? MACHINE_PROBE)
  if (trouble !== null) return trouble
  return isWritable(folder) ? null : 'The files of the newsroom may not be written.'
}

function isWritable(folder: string): boolean {
  try {
    for (const path of [folder, newsroomPaths(folder).database]) accessSync(path, constants.W_OK)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false
    throw error
  }
}

function heldBy(host: string): string {
  return `The newsroom is open on “${host}”. ${FOR_READING}`
}

function closingOnFailure<Answer>(db: ReadDatabase, work: () => Answer): Answer {
  try {
    return work()
  } catch (error) {
    db.close()
    throw error
  }
}

/** Runs `work`; what SQLite or a rule refuses becomes a failure, a bug stays a bug. */
function expecting<Answer>(work: () => Answer): Result<Answer> {
  try {
    return ok(work())
  } catch (error) {
    const failure = failureOf(error)
    if (failure) return { ok: false, error: failure }
    throw error
  }
}
