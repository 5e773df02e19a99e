import { numberedSlug, slugFrom } from '@shared/article/slug'
import { refuse } from '@shared/result'
import type { ReadDatabase } from '../database'
import { folded } from '../fold'
import { idBytes, idText, rowOf } from '../ids'
import type { CommandFunction } from './context'

/** A tag of that name: the one there is, or a new one. */
export const createTag: CommandFunction<'tag.create'> = ({ db }, payload) => {
  const name = payload.name.trim()
  const key = requireKey(name)
  const held = db.value<Buffer>('SELECT uuid FROM tags WHERE folded = ?', key)
  if (held !== undefined) return { result: { id: idText(held) }, facts: { made: false } }
  db.run(
    'INSERT INTO tags (uuid, name, folded, slug) VALUES (?, ?, ?, ?)',
    idBytes(payload.id),
    name,
    key,
    freeTagSlug(db, name),
  )
  return { result: { id: payload.id }, facts: { tag: payload.id, made: true } }
}

/** Renames a tag everywhere. The address stays: readers and search engines know it. */
export const renameTag: CommandFunction<'tag.rename'> = ({ db }, payload) => {
  const tag = rowOf(db, 'tags', payload.id)
  const name = payload.name.trim()
  const key = requireKey(name)
  const other = db.value<Buffer>('SELECT uuid FROM tags WHERE folded = ? AND id <> ?', key, tag)
  if (other !== undefined) {
    refuse('in_use', `There is a tag “${name}” already.`, { tag: idText(other) })
  }
  db.run('UPDATE tags SET name = ?, folded = ?, version = version + 1 WHERE id = ?', name, key, tag)
  return { result: {}, facts: { tag: payload.id } }
}

function requireKey(name: string): string {
  const key = folded(name)
  return key === '' ? refuse('invalid_input', 'A tag needs a name.') : key
}

function freeTagSlug(db: ReadDatabase, name: string): string {
  const slug = slugFrom(name)
  const isTaken = (candidate: string) =>
    db.value<number>('SELECT EXISTS (SELECT 1 FROM tags WHERE slug = ?)', candidate) !== 0
  if (!isTaken(slug)) return slug
  let number = 2
  while (isTaken(numberedSlug(slug, number))) number += 1
  return numberedSlug(slug, number)
}
