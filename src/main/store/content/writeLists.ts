import type { Uuid } from '@shared/ids'
import type { WriteDatabase } from '../database'
import { rowOf } from '../ids'

const LISTS = {
  bylines: { table: 'article_bylines', column: 'author', named: 'authors' },
  sections: { table: 'article_sections', column: 'section', named: 'sections' },
  tags: { table: 'article_tags', column: 'tag', named: 'tags' },
} as const

/**
 * Brings an ordered list of ids to `ids`, touching only rows that differ, so
 * that two people who add different tags change different rows. An id that
 * stands twice counts once; an unknown one is refused as `not_found`.
 */
export function writeNamedList(
  db: WriteDatabase,
  article: number,
  list: keyof typeof LISTS,
  ids: readonly Uuid[],
): boolean {
  const { table, column, named } = LISTS[list]
  const wanted = [...new Set(ids)].map((id) => rowOf(db, named, id))
  const held = db.all<{ row: number; position: number }>(
    `SELECT ${column} AS row, position FROM ${table} WHERE article = ?`,
    article,
  )
  const positions = new Map(held.map(({ row, position }) => [row, position]))
  let changed = 0
  for (const { row } of held) {
    if (wanted.includes(row)) continue
    changed += db.run(`DELETE FROM ${table} WHERE article = ? AND ${column} = ?`, article, row)
  }
  wanted.forEach((row, position) => {
    if (positions.get(row) === position) return
    changed += db.run(
      `INSERT INTO ${table} (article, ${column}, position) VALUES (?, ?, ?)
       ON CONFLICT (article, ${column}) DO UPDATE SET position = excluded.position`,
      article,
      row,
      position,
    )
  })
  return changed > 0
}

/** Brings the phrases of the keyword lead-in to `phrases`, in their order. */
export function writeLeadIn(
  db: WriteDatabase,
  article: number,
  phrases: readonly string[],
): boolean {
  let changed = db.run(
    'DELETE FROM article_lead_in WHERE article = ? AND position >= ?',
    article,
    phrases.length,
  )
  phrases.forEach((phrase, position) => {
    changed += db.run(
      `INSERT INTO article_lead_in (article, position, phrase) VALUES (?, ?, ?)
       ON CONFLICT (article, position) DO UPDATE SET phrase = excluded.phrase
         WHERE phrase <> excluded.phrase`,
      article,
      position,
      phrase,
    )
  })
  return changed > 0
}
