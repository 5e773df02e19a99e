import type { WriteDatabase } from './database'
import { MIGRATIONS, type Migration } from './migrations'

/** SQLite's application id of our stores: `SAMP` in ASCII. */
export const APPLICATION_ID = 0x53414d50

/** The schema version of a store; 0 for an empty file. */
export function schemaVersionOf(db: { pragma(name: string): unknown }): number {
  return Number(db.pragma('user_version'))
}

/**
 * Brings a store up to date, each step in its own transaction together with its
 * number: a kill between two steps leaves a store that continues where it was.
 */
export function migrate(db: WriteDatabase, migrations: readonly Migration[] = MIGRATIONS): void {
  for (let number = schemaVersionOf(db) + 1; number <= migrations.length; number += 1) {
    db.writing(() => {
      // Another process may have taken this step while we waited for the lock.
      if (schemaVersionOf(db) >= number) return
      migrations[number - 1]?.up(db)
      db.execute(`PRAGMA user_version = ${number}; PRAGMA application_id = ${APPLICATION_ID};`)
    })
  }
}
