import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { hostname } from 'node:os'
import type { Command, CommandType } from '@shared/article/commands'
import type { Uuid } from '@shared/ids'
import type { NewsroomSettings } from '@shared/newsroom/newsroom'
import { FIRST_SECTIONS } from '@shared/newsroom/sections'
import { fail, ok, type Result, unwrap } from '@shared/result'
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
    return ok({ person: makeStore(folder, database, newsroom, options.holder?.host ?? hostname()) })
  } catch (error) {
    const failure = failureOf(error) ?? folderFailure(error, folder)
    if (failure) return { ok: false, error: failure }
    throw error
  }
}

function makeStore(folder: string, file: string, newsroom: NewNewsroom, host: string): Uuid {
  const draft = `${file}.making`
  for (const part of ['', '-wal', '-shm']) rmSync(draft + part, { force: true })
  const db = connectForWriting(draft, true)
  const person = fill(db, folder, newsroom, host)
  // Closing the last handle writes the log back into the file, which is then alone.
  db.close()
  renameSync(draft, file)
  return person
}

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

function folderFailure(error: unknown, folder: string) {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code !== 'EACCES' && code !== 'EPERM' && code !== 'EROFS' && code !== 'ENOTDIR') return null
  const message = `A newsroom cannot be made in ${folder}.`
  return { code: 'newsroom_read_only' as const, message, details: { folder } }
}
