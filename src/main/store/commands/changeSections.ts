import { isSlug } from '@shared/article/slug'
import { refuse } from '@shared/result'
import { addRedirect, articlePath, dropRedirect, sectionPath } from '../content/addresses'
import type { WriteDatabase } from '../database'
import { idBytes, rowOf, rowOrNull } from '../ids'
import type { CommandFunction } from './context'

/** Folders at the head of a bundle that no section may take. */
const TAKEN_FOLDERS = ['assets', 'author', 'media', 'page', 'tag']

export const createSection: CommandFunction<'section.create'> = ({ db }, payload) => {
  const parent = rowOrNull(db, 'sections', payload.parent)
  requireFreeSlug(db, parent, payload.slug, null)
  db.run(
    `INSERT INTO sections (uuid, parent, slug, label_hi, label_en, position)
     VALUES (?, ?, ?, ?, ?,
       (SELECT count(*) FROM sections WHERE ifnull(parent, 0) = ifnull(?, 0)))`,
    idBytes(payload.id),
    parent,
    payload.slug,
    payload.labelHi,
    payload.labelEn,
    parent,
  )
  return { result: {}, facts: { section: payload.id } }
}

export const changeSection: CommandFunction<'section.change'> = ({ db }, { id, change }) => {
  const section = rowOf(db, 'sections', id)
  const before = knownAddresses(db, section)
  if (change.slug !== undefined) {
    const parent = db.value<number>('SELECT parent FROM sections WHERE id = ?', section) ?? null
    requireFreeSlug(db, parent, change.slug, section)
  }
  db.run(
    `UPDATE sections SET slug = ifnull(?, slug), label_hi = ifnull(?, label_hi),
            label_en = ifnull(?, label_en), hidden = ifnull(?, hidden), version = version + 1
      WHERE id = ?`,
    change.slug ?? null,
    change.labelHi ?? null,
    change.labelEn ?? null,
    change.hidden === undefined ? null : Number(change.hidden),
    section,
  )
  redirectMoved(db, before)
  return { result: {}, facts: { section: id, changed: Object.keys(change) } }
}

/** Puts a section at a place among the children of `parent`, which may be new to it. */
export const placeSection: CommandFunction<'section.place'> = ({ db }, payload) => {
  const section = rowOf(db, 'sections', payload.id)
  const parent = rowOrNull(db, 'sections', payload.parent)
  if (parent !== null && subtree(db, section).includes(parent)) {
    refuse('invalid_input', 'A section cannot stand within itself.', { section: payload.id })
  }
  const slug = db.value<string>('SELECT slug FROM sections WHERE id = ?', section) ?? ''
  requireFreeSlug(db, parent, slug, section)
  const before = knownAddresses(db, section)
  const oldParent = db.value<number>('SELECT parent FROM sections WHERE id = ?', section) ?? null
  db.run('UPDATE sections SET parent = ?, version = version + 1 WHERE id = ?', parent, section)
  const siblings = childrenOf(db, parent).filter((sibling) => sibling !== section)
  siblings.splice(Math.max(0, payload.position), 0, section)
  number(db, siblings)
  if (oldParent !== parent) number(db, childrenOf(db, oldParent))
  redirectMoved(db, before)
  return { result: {}, facts: { section: payload.id, parent: payload.parent } }
}

function requireFreeSlug(
  db: WriteDatabase,
  parent: number | null,
  slug: string,
  self: number | null,
): void {
  if (!isSlug(slug)) refuse('invalid_input', `“${slug}” cannot be an address.`, { slug })
  const taken = db.value<number>(
    `SELECT EXISTS (SELECT 1 FROM sections
                     WHERE ifnull(parent, 0) = ifnull(?, 0) AND slug = ? AND id IS NOT ?)
         OR EXISTS (SELECT 1 FROM articles WHERE slug = ?)
         OR EXISTS (SELECT 1 FROM publications WHERE slug = ?)`,
    parent,
    slug,
    self,
    slug,
    slug,
  )
  if (taken !== 0 || (parent === null && TAKEN_FOLDERS.includes(slug))) {
    refuse('slug_taken', `Another page already has the address “${slug}”.`, { slug })
  }
}

function childrenOf(db: WriteDatabase, parent: number | null): number[] {
  return db.column<number>(
    'SELECT id FROM sections WHERE ifnull(parent, 0) = ifnull(?, 0) ORDER BY position, id',
    parent,
  )
}

function number(db: WriteDatabase, sections: readonly number[]): void {
  sections.forEach((section, position) => {
    db.run(
      'UPDATE sections SET position = ? WHERE id = ? AND position <> ?',
      position,
      section,
      position,
    )
  })
}

/** The section and all below it. */
function subtree(db: WriteDatabase, section: number): number[] {
  return db.column<number>(
    `WITH RECURSIVE down (id) AS (
       SELECT ? UNION SELECT s.id FROM sections s JOIN down ON s.parent = down.id
     ) SELECT id FROM down`,
    section,
  )
}

interface KnownAddresses {
  readonly sections: ReadonlyMap<number, string>
  readonly articles: ReadonlyMap<number, { path: string; section: number; slug: string }>
}

/** Every address that readers may know at or below a section. */
function knownAddresses(db: WriteDatabase, section: number): KnownAddresses {
  const below = subtree(db, section)
  const sections = new Map(below.map((row) => [row, sectionPath(db, row)]))
  const articles = new Map<number, { path: string; section: number; slug: string }>()
  for (const [row, path] of sections) {
    const published = db.all<{ article: number; slug: string }>(
      'SELECT article, slug FROM publications WHERE section = ?',
      row,
    )
    for (const { article, slug } of published) {
      articles.set(article, { path: `${path}${slug}/`, section: row, slug })
    }
  }
  return { sections, articles }
}

/** A renamed or moved section takes its readers along: every page that moved leaves a redirect. */
function redirectMoved(db: WriteDatabase, before: KnownAddresses): void {
  for (const [section, path] of before.sections) {
    const now = sectionPath(db, section)
    if (now === path) continue
    dropRedirect(db, now)
    addRedirect(db, path, { section })
  }
  for (const [article, { path, section, slug }] of before.articles) {
    const now = articlePath(db, section, slug)
    if (now === path) continue
    dropRedirect(db, now)
    addRedirect(db, path, { article })
  }
}
