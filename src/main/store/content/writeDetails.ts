import type { ArticlePatch } from '@shared/article/article'
import { refuse } from '@shared/result'
import { slugFrom } from '@shared/article/slug'
import type { SqlValue, WriteDatabase } from '../database'
import { isSlugFree } from './slugs'

type Details = NonNullable<ArticlePatch['details']>

const COLUMNS = {
  kicker: 'kicker',
  dateline: 'dateline',
  description: 'description',
  breaking: 'breaking',
  embargoUntil: 'embargo_until',
  note: 'note',
} as const

/** Writes the details that a patch names; a typed slug as the desk typed it. */
export function writeDetails(db: WriteDatabase, article: number, details: Details): boolean {
  let changed = 0
  for (const [name, column] of Object.entries(COLUMNS)) {
    const value = details[name as keyof typeof COLUMNS]
    if (value === undefined) continue
    const stored: SqlValue = typeof value === 'boolean' ? Number(value) : value
    changed += db.run(
      `UPDATE articles SET ${column} = ? WHERE id = ? AND ${column} IS NOT ?`,
      stored,
      article,
      stored,
    )
  }
  if (details.slug !== undefined) changed += writeTypedSlug(db, article, details.slug)
  return changed > 0
}

/** An empty slug goes back to following the headline; another must be free. */
function writeTypedSlug(db: WriteDatabase, article: number, typed: string): number {
  if (typed.trim() === '') {
    return db.run('UPDATE articles SET slug_is_own = 0 WHERE id = ? AND slug_is_own <> 0', article)
  }
  const held = db.value<string>('SELECT slug FROM articles WHERE id = ?', article)
  const slug = slugFrom(typed)
  if (!isSlugFree(db, slug, article)) {
    refuse('slug_taken', `Another page already has the address “${slug}”.`, { slug })
  }
  // A form that sends the whole part back has not typed the slug that it was given.
  if (slug === held) return 0
  return db.run('UPDATE articles SET slug = ?, slug_is_own = 1 WHERE id = ?', slug, article)
}
