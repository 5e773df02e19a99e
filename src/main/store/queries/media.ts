import type { Uuid } from '@shared/ids'
import type { Media } from '@shared/newsroom/newsroom'
import type { ReadDatabase } from '../database'
import { folded } from '../fold'
import { idBytes, idText } from '../ids'

interface MediaRow {
  uuid: Buffer
  sha256: string
  extension: Media['extension']
  width: number
  height: number
  bytes: number
  original_name: string
  caption: string
  credit: string
  alt: string
  rights: string
  rights_until: string | null
  focal_x: number
  focal_y: number
  added_at: string
}

const COLUMNS = `uuid, sha256, extension, width, height, bytes, original_name, caption, credit, alt,
  rights, rights_until, focal_x, focal_y, added_at`

/** The pictures of these ids, in the order asked for; unknown ids are left out. */
export function media(db: ReadDatabase, { ids }: { ids: readonly Uuid[] }): Media[] {
  return ids.flatMap((id) => {
    const row = db.get<MediaRow>(`SELECT ${COLUMNS} FROM media WHERE uuid = ?`, idBytes(id))
    return row ? [toMedia(row)] : []
  })
}

/** The picture of exactly these bytes. */
export function mediaByHash(db: ReadDatabase, { sha256 }: { sha256: string }): Media | null {
  const row = db.get<MediaRow>(`SELECT ${COLUMNS} FROM media WHERE sha256 = ?`, sha256)
  return row ? toMedia(row) : null
}

/**
 * The newest pictures, or those whose name, caption, credit or alt holds the
 * words. With words it looks through the library from the newest until enough
 * are found: 20,000 rows take about 10 ms.
 */
export function findMedia(
  db: ReadDatabase,
  { words, limit }: { words?: string; limit: number },
): Media[] {
  const key = folded(words ?? '')
  const rows =
    key === ''
      ? db.all<MediaRow>(`SELECT ${COLUMNS} FROM media ORDER BY id DESC LIMIT ?`, limit)
      : db.all<MediaRow>(
          `SELECT ${COLUMNS} FROM media WHERE instr(words, ?) > 0 ORDER BY id DESC LIMIT ?`,
          key,
          limit,
        )
  return rows.map(toMedia)
}

function toMedia(row: MediaRow): Media {
  return {
    id: idText(row.uuid),
    sha256: row.sha256,
    extension: row.extension,
    width: row.width,
    height: row.height,
    bytes: row.bytes,
    originalName: row.original_name,
    caption: row.caption,
    credit: row.credit,
    alt: row.alt,
    rights: row.rights,
    rightsUntil: row.rights_until,
    focalPoint: { x: row.focal_x, y: row.focal_y },
    addedAt: row.added_at,
  }
}
