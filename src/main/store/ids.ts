import { randomBytes } from 'node:crypto'
import { uuidBytes, uuidFrom, uuidText, type Uuid } from '@shared/ids'
import { refuse } from '@shared/result'
import type { ReadDatabase } from './database'

/** A fresh UUIDv7. */
export function newId(): Uuid {
  return uuidFrom(Date.now(), randomBytes(10))
}

/** An id as SQLite keeps it. */
export function idBytes(id: Uuid): Buffer {
  return Buffer.from(uuidBytes(id))
}

/** An id as the world knows it. */
export function idText(bytes: Uint8Array): Uuid {
  return uuidText(bytes)
}

/** An id that may be absent. */
export function idTextOrNull(bytes: Uint8Array | null): Uuid | null {
  return bytes === null ? null : uuidText(bytes)
}

/** The tables whose rows bear an id. */
export type NamedTable = 'articles' | 'authors' | 'media' | 'persons' | 'sections' | 'tags'

const NOUNS: Readonly<Record<NamedTable, string>> = {
  articles: 'article',
  authors: 'author',
  media: 'picture',
  persons: 'person',
  sections: 'section',
  tags: 'tag',
}

/** The integer row key of an id; it never leaves the store. */
export function findRow(db: ReadDatabase, table: NamedTable, id: Uuid): number | undefined {
  return db.value<number>(`SELECT id FROM ${table} WHERE uuid = ?`, idBytes(id))
}

/** As `findRow`, but an unknown id is refused as `not_found`. */
export function rowOf(db: ReadDatabase, table: NamedTable, id: Uuid): number {
  const row = findRow(db, table, id)
  if (row === undefined) {
    return refuse('not_found', `There is no ${NOUNS[table]} ${id}.`, { [NOUNS[table]]: id })
  }
  return row
}

/** As `rowOf`, with `null` for nothing. */
export function rowOrNull(db: ReadDatabase, table: NamedTable, id: Uuid | null): number | null {
  return id === null ? null : rowOf(db, table, id)
}
