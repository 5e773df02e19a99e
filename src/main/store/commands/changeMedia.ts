import type { WriteDatabase } from '../database'
import { folded } from '../fold'
import { idBytes, idText, rowOf } from '../ids'
import type { CommandFunction } from './context'

/** A picture of the library: the one there is of the same bytes, or a new one. */
export const addMedia: CommandFunction<'media.add'> = ({ db, at }, media) => {
  const held = db.value<Buffer>('SELECT uuid FROM media WHERE sha256 = ?', media.sha256)
  if (held !== undefined) return { result: { id: idText(held) }, facts: { made: false } }
  const row = db.insert(
    `INSERT INTO media (uuid, sha256, extension, width, height, bytes, original_name, words,
                        added_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, '', ?)`,
    idBytes(media.id),
    media.sha256,
    media.extension,
    media.width,
    media.height,
    media.bytes,
    media.originalName,
    at,
  )
  indexWords(db, row)
  // A purge may have marked the same file; it is wanted again.
  db.run('DELETE FROM media_removals WHERE file = ?', `${media.sha256}.${media.extension}`)
  return { result: { id: media.id }, facts: { media: media.id, made: true } }
}

export const changeMedia: CommandFunction<'media.change'> = ({ db }, { id, change }) => {
  const row = rowOf(db, 'media', id)
  const { caption, credit, alt, rights, rightsUntil, focalPoint } = change
  db.run(
    `UPDATE media SET caption = ifnull(?, caption), credit = ifnull(?, credit),
            alt = ifnull(?, alt), rights = ifnull(?, rights),
            focal_x = ifnull(?, focal_x), focal_y = ifnull(?, focal_y), version = version + 1
      WHERE id = ?`,
    caption ?? null,
    credit ?? null,
    alt ?? null,
    rights ?? null,
    focalPoint?.x ?? null,
    focalPoint?.y ?? null,
    row,
  )
  if (rightsUntil !== undefined) {
    db.run('UPDATE media SET rights_until = ? WHERE id = ?', rightsUntil, row)
  }
  indexWords(db, row)
  return { result: {}, facts: { media: id, changed: Object.keys(change) } }
}

function indexWords(db: WriteDatabase, row: number): void {
  const text = db.value<string>(
    `SELECT original_name || ' ' || caption || ' ' || credit || ' ' || alt FROM media WHERE id = ?`,
    row,
  )
  db.run('UPDATE media SET words = ? WHERE id = ?', folded(text ?? ''), row)
}
