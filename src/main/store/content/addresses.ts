import type { ReadDatabase, WriteDatabase } from '../database'

/** The folder of a section within a bundle, nested as the sections are: `sports/cricket/`. */
export function sectionPath(db: ReadDatabase, section: number): string {
  const slugs = db.column<string>(
    `WITH RECURSIVE up (slug, parent, depth) AS (
       SELECT slug, parent, 0 FROM sections WHERE id = ?
       UNION ALL
       SELECT s.slug, s.parent, up.depth + 1 FROM sections s JOIN up ON s.id = up.parent
     ) SELECT slug FROM up ORDER BY depth DESC`,
    section,
  )
  return slugs.map((slug) => `${slug}/`).join('')
}

/** The address of an article's page within a bundle: `sports/cricket/slug/`. */
export function articlePath(db: ReadDatabase, section: number, slug: string): string {
  return `${sectionPath(db, section)}${slug}/`
}

/** The address that readers know of an article, or `null` when none ever did. */
export function knownPath(db: ReadDatabase, article: number): string | null {
  const row = db.get<{ section: number; slug: string }>(
    'SELECT section, slug FROM publications WHERE article = ?',
    article,
  )
  return row ? articlePath(db, row.section, row.slug) : null
}

/** Remembers that `path` was once the address of what is now elsewhere. */
export function addRedirect(
  db: WriteDatabase,
  path: string,
  target: { readonly article: number } | { readonly section: number },
): void {
  const article = 'article' in target ? target.article : null
  const section = 'section' in target ? target.section : null
  db.run(
    `INSERT INTO redirects (path, article, section) VALUES (?, ?, ?)
     ON CONFLICT (path) DO UPDATE SET article = excluded.article, section = excluded.section`,
    path,
    article,
    section,
  )
}

/** An address that is in use again leads nowhere else. */
export function dropRedirect(db: WriteDatabase, path: string): void {
  db.run('DELETE FROM redirects WHERE path = ?', path)
}
