import { existsSync, linkSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { hostname } from 'node:os'
import type { Command, CommandType } from '@shared/article/commands'
import type { Uuid } from '@shared/ids'
import type { NewsroomSettings } from '@shared/newsroom/newsroom'
import { FIRST_SECTIONS } from '@shared/newsroom/sections'
import { fail, type Failure, ok, type Result, unwrap } from '@shared/result'
import { applyCommand } from './commands/apply'
import { appendEvent } from './commands/events'
import { connectForWriting, useWriteAheadLog, type WriteDatabase } from './database'
import { failureOf } from './failures'
import { makeNewsroomFolders, newsroomPaths } from './folder'
import { idBytes, newId } from './ids'
import { ensureMachine } from './machine'
import { migrate } from './migrate'
import type { OpenOptions } from './open'
import { MACHINE_PROBE, placeTrouble } from './place'

export interface NewNewsroom {
  /** The name of its first person, who is desk_head. */
  readonly person: string
  readonly settings?: Partial<NewsroomSettings>
}

/**
 * Makes a newsroom with one desk head and the first sections. The store appears
 * under its name only when it is whole.
 *
 * Fails as `newsroom_exists`, or `newsroom_read_only` where no newsroom can be
 * written (a network, a synchronised folder).
 *
 * @returns the id of the first person
 */
export function createNewsroom(
  folder: string,
  newsroom: NewNewsroom,
  options: OpenOptions = {},
): Result<{ person: Uuid }> {
  const { database } = newsroomPaths(folder)
  if (existsSync(database)) {
    return fail('newsroom_exists', `${folder} is a newsroom already.`, { folder })
  }
  try {
    mkdirSync(folder, { recursive: true })
    const trouble = placeTrouble(folder, options.probe ?? MACHINE_PROBE)
    if (trouble !== null) {
      const message = `No newsroom can be made here. ${trouble}`
      return fail('newsroom_read_only', message, { folder })
    }
    makeNewsroomFolders(folder)
    const person = makeStore(folder, database, newsroom, options.holder?.host ?? hostname())
    if (person !== null) return ok({ person })
    return fail('newsroom_exists', `${folder} became a newsroom meanwhile.`, { folder })
  } catch (error) {
    const failure = failureOf(error) ?? folderFailure(error, folder)
    if (failure) return { ok: false, error: failure }
    throw error
  }
}

/** The first person's id, or `null` when another process made a newsroom here meanwhile. */
function makeStore(folder: string, file: string, newsroom: NewNewsroom, host: string): Uuid | null {
  // A name of its own: two processes that make a newsroom here must not meet in one file.
  const draft = `${file}.${newId()}.making`
  try {
    const db = connectForWriting(draft, true)
    const person = closingAfter(db, () => fill(db, folder, newsroom, host))
    return takeName(draft, file) ? person : null
  } finally {
    for (const part of ['', '-wal', '-shm']) rmSync(draft + part, { force: true })
  }
}

/** Closing the last handle writes the log back into the file, which is then alone. */
function closingAfter<Answer>(db: WriteDatabase, work: () => Answer): Answer {
  try {
    return work()
  } finally {
    db.close()
  }
}

/** Gives the draft its name unless that is taken: renaming would replace a whole newsroom. */
function takeName(draft: string, file: string): boolean {
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    const code = codeOf(error)
    if (code === 'EEXIST') return false
    if (!WITHOUT_LINKS.includes(code ?? '')) throw error
    if (existsSync(file)) return false
    renameSync(draft, file)
    return true
  }
}

/** What file systems answer that have no second names for a file, such as exFAT. */
const WITHOUT_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']

function fill(db: WriteDatabase, folder: string, newsroom: NewNewsroom, host: string): Uuid {
  useWriteAheadLog(db)
  migrate(db)
  const machine = ensureMachine(db, folder, host)
  const at = new Date().toISOString()
  return db.writing(() => {
    const person = foundedBy(db, newsroom.person, machine, at)
    const apply = <Type extends CommandType>(type: Type, payload: Command<Type>['payload']) => {
      const command = { id: newId(), type, person, at, payload } as Command<Type>
      unwrap(applyCommand(db, machine, command))
    }
    for (const section of FIRST_SECTIONS) {
      apply('section.create', { id: newId(), parent: null, ...section })
    }
    apply('settings.change', { change: newsroom.settings ?? {} })
    return person
  })
}

/** Nobody can command the first person into being: this is the event that all begins with. */
function foundedBy(db: WriteDatabase, name: string, machine: number, at: string): Uuid {
  const id = newId()
  db.run(`INSERT INTO meta (key, value) VALUES ('newsroom', ?)`, newId())
  const person = db.insert(
    `INSERT INTO persons (uuid, name, role) VALUES (?, ?, 'desk_head')`,
    idBytes(id),
    name.trim(),
  )
  appendEvent(db, {
    machine,
    command: newId(),
    type: 'newsroom.create',
    article: null,
    articleRow: null,
    person,
    at,
    facts: { person: id },
  })
  return id
}

/** What a folder refuses that cannot hold a newsroom: no right, no folder, no such name. */
const UNFIT = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENAMETOOLONG', 'ENOENT', 'EINVAL']

function folderFailure(error: unknown, folder: string): Failure | null {
  const code = codeOf(error)
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return { code: 'disk_full', message: `There is no room in ${folder}.`, details: { folder } }
  }
  if (code === null || !UNFIT.includes(code)) return null
  const message = `A newsroom cannot be made in ${folder} (${code}).`
  return { code: 'newsroom_read_only', message, details: { folder } }
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error ? String(error.code) : null
}
