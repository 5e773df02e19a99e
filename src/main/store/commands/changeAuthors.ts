import { numberedSlug, slugFrom } from '@shared/article/slug'
import { refuse } from '@shared/result'
import type { ReadDatabase } from '../database'
import { idBytes, rowOf } from '../ids'
import type { CommandFunction } from './context'

export const createAuthor: CommandFunction<'author.create'> = ({ db }, author) => {
  requireName(author.nameHi)
  const wanted = author.slug?.trim() ?? ''
  const slug = wanted === '' ? freeAuthorSlug(db, author.nameEn || author.nameHi) : slugFrom(wanted)
  requireFreeSlug(db, slug, null)
  db.run(
    'INSERT INTO authors (uuid, kind, name_hi, name_en, slug, bio) VALUES (?, ?, ?, ?, ?, ?)',
    idBytes(author.id),
    author.kind,
    author.nameHi.trim(),
    author.nameEn.trim(),
    slug,
    author.bio,
  )
  return { result: {}, facts: { author: author.id } }
}

export const changeAuthor: CommandFunction<'author.change'> = ({ db }, { id, change }) => {
  const author = rowOf(db, 'authors', id)
  if (change.nameHi !== undefined) requireName(change.nameHi)
  const slug = change.slug === undefined ? null : slugFrom(change.slug)
  if (slug !== null) requireFreeSlug(db, slug, author)
  db.run(
    `UPDATE authors SET kind = ifnull(?, kind), name_hi = ifnull(?, name_hi),
            name_en = ifnull(?, name_en), slug = ifnull(?, slug), bio = ifnull(?, bio),
            version = version + 1
      WHERE id = ?`,
    change.kind ?? null,
    change.nameHi?.trim() ?? null,
    change.nameEn?.trim() ?? null,
    slug,
    change.bio ?? null,
    author,
  )
  return { result: {}, facts: { author: id, changed: Object.keys(change) } }
}

function requireName(name: string): void {
  if (name.trim() === '') refuse('invalid_input', 'An author needs a name.')
}

function requireFreeSlug(db: ReadDatabase, slug: string, self: number | null): void {
  if (isTaken(db, slug, self)) {
    refuse('slug_taken', `Another author already has the address “${slug}”.`, { slug })
  }
}

function freeAuthorSlug(db: ReadDatabase, name: string): string {
  const slug = slugFrom(name)
  if (!isTaken(db, slug, null)) return slug
  let number = 2
  while (isTaken(db, numberedSlug(slug, number), null)) number += 1
  return numberedSlug(slug, number)
}

function isTaken(db: ReadDatabase, slug: string, self: number | null): boolean {
  const sql = 'SELECT EXISTS (SELECT 1 FROM authors WHERE slug = ? AND id IS NOT ?)'
  return db.value<number>(sql, slug, self) !== 0
}
