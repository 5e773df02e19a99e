import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connectForReading, type ReadDatabase } from './database'
import { failureOf } from './failures'

/** A copy that was torn by a writer on another machine is made again this often. */
const ATTEMPTS = 3

/**
 * Opens a private copy of a store for reading. In a folder that is not ours to
 * write, SQLite must not even open the original: readers of a write-ahead log
 * leave marks beside it, which the other machine would take for its own.
 */
export function openSnapshot(file: string): ReadDatabase {
  const folder = mkdtempSync(join(tmpdir(), 'sampadak-copy-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    return closingWith(copyAndOpen(file, join(folder, 'newsroom.db'), ATTEMPTS), remove)
  } catch (error) {
    remove()
    throw error
  }
}

function copyAndOpen(file: string, copy: string, attempts: number): ReadDatabase {
  for (const part of ['', '-wal']) {
    rmSync(copy + part, { force: true })
    if (existsSync(file + part)) copyFileSync(file + part, copy + part)
  }
  rmSync(`${copy}-shm`, { force: true })
  const db = connectForReading(copy)
  if (attempts <= 1 || isWhole(db)) return db
  db.close()
  return copyAndOpen(file, copy, attempts - 1)
}

function isWhole(db: ReadDatabase): boolean {
  try {
    return db.pragma('quick_check(1)') === 'ok'
  } catch (error) {
    if (failureOf(error)?.code === 'newsroom_damaged') return false
    throw error
  }
}

function closingWith(db: ReadDatabase, also: () => void): ReadDatabase {
  const close = db.close.bind(db)
  db.close = () => {
    close()
    also()
  }
  return db
}
