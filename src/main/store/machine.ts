import { realpathSync } from 'node:fs'
import { sha256 } from './canonical'
import type { WriteDatabase } from './database'
import { idBytes, newId } from './ids'

/**
 * The row of this writer in `machines`, made on its first opening. A copy of the
 * folder, here or on another host, is another writer with a counter of its own.
 */
export function ensureMachine(db: WriteDatabase, folder: string, host: string): number {
  const place = sha256(`${host}\n${realpathSync(folder)}`)
  const held = () => db.value<number>('SELECT id FROM machines WHERE place = ?', place)
  return (
    held() ??
    db.writing(
      () =>
        held() ??
        db.insert(
          'INSERT INTO machines (uuid, place, host) VALUES (?, ?, ?)',
          idBytes(newId()),
          place,
          host,
        ),
    )
  )
}
