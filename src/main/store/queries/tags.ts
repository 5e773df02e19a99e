import type { Uuid } from '@shared/ids'
import type { Tag } from '@shared/newsroom/newsroom'
import type { ReadDatabase } from '../database'
import { folded } from '../fold'
import { idBytes, idText } from '../ids'

interface TagRow {
  uuid: Buffer
  name: string
  slug: string
  uses: number
}

const COLUMNS = 'uuid, name, slug, uses'

/** The tags of these ids, in the order asked for; unknown ids are left out. */
export function tags(db: ReadDatabase, { ids }: { ids: readonly Uuid[] }): Tag[] {
  return ids.flatMap((id) => {
    const row = db.get<TagRow>(`SELECT ${COLUMNS} FROM tags WHERE uuid = ?`, idBytes(id))
    return row ? [toTag(row)] : []
  })
}

/** The tag that this name means, however it is spelled. */
export function tagByName(db: ReadDatabase, { name }: { name: string }): Tag | null {
  const row = db.get<TagRow>(`SELECT ${COLUMNS} FROM tags WHERE folded = ?`, folded(name))
  return row ? toTag(row) : null
}

/**
 * Tags for typing ahead: those that begin with the words first, then those that
 * hold them, each by use. Without words, the most used ones.
 * Looks at every tag when few begin with the words: some 20,000 of them take 5 ms.
 */
export function findTags(
  db: ReadDatabase,
  { words, limit }: { words: string; limit: number },
): Tag[] {
  const key = folded(words)
  if (key === '') {
    const sql = `SELECT ${COLUMNS} FROM tags ORDER BY uses DESC, folded LIMIT ?`
    return db.all<TagRow>(sql, limit).map(toTag)
  }
  const beginning = db.all<TagRow>(
    `SELECT ${COLUMNS} FROM tags WHERE folded >= ? AND folded < ?
      ORDER BY uses DESC, folded LIMIT ?`,
    key,
    `${key}\u{10FFFF}`,
    limit,
  )
  if (beginning.length === limit) return beginning.map(toTag)
  const within = db.all<TagRow>(
    `SELECT ${COLUMNS} FROM tags WHERE instr(folded, ?) > 1 ORDER BY uses DESC, folded LIMIT ?`,
    key,
    limit - beginning.length,
  )
  return [...beginning, ...within].map(toTag)
}

function toTag({ uuid, name, slug, uses }: TagRow): Tag {
  return { id: idText(uuid), name, slug, uses }
}
