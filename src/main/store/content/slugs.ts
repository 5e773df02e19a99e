import { numberedSlug, slugFrom } from '@shared/article/slug'
import { articlePath } from './addresses'
import type { ReadDatabase, WriteDatabase } from '../database'

/**
 * Whether no other page has or had this address: working copies, what readers
 * have (which may differ while an update is in work), sections, and old addresses
 * that still lead readers to another article.
 */
export function isSlugFree(db: ReadDatabase, slug: string, article: number): boolean {
  const taken = db.value<number>(
    `SELECT EXISTS (SELECT 1 FROM articles WHERE slug = ? AND slug <> '' AND id <> ?)
         OR EXISTS (SELECT 1 FROM publications WHERE slug = ? AND article <> ?)
         OR EXISTS (SELECT 1 FROM sections WHERE slug = ?)`,
    slug,
    article,
    slug,
    article,
    slug,
  )
  return taken === 0 && !leadsElsewhere(db, slug, article)
}

/** Whether the address, in the section where the article stands, is a redirect to another page. */
function leadsElsewhere(db: ReadDatabase, slug: string, article: number): boolean {
  const section = db.value<number>('SELECT section FROM articles WHERE id = ?', article)
  if (!section) return false
  const leads = db.value<number>(
    'SELECT EXISTS (SELECT 1 FROM redirects WHERE path = ? AND article IS NOT ?)',
    articlePath(db, section, slug),
    article,
  )
  return leads !== 0
}

/** `slug` itself, or the first of `slug-2`, `slug-3` … that is free for this article. */
export function freeSlug(db: ReadDatabase, slug: string, article: number): string {
  if (isSlugFree(db, slug, article)) return slug
  let number = 2
  while (!isSlugFree(db, numberedSlug(slug, number), article)) number += 1
  return numberedSlug(slug, number)
}

/**
 * Lets the slug follow the main headline while nobody typed one and no reader
 * knows the address. Answers whether it changed.
 */
export function followHeadline(db: WriteDatabase, article: number): boolean {
  const row = db.get<{ headline: string; slug: string }>(
    `SELECT headline, slug FROM articles
      WHERE id = ? AND slug_is_own = 0 AND first_published_at IS NULL`,
    article,
  )
  if (!row) return false
  const slug = row.headline.trim() === '' ? '' : freeSlug(db, slugFrom(row.headline), article)
  if (slug === row.slug) return false
  db.run('UPDATE articles SET slug = ? WHERE id = ?', slug, article)
  return true
}
