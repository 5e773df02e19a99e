import type { ArticleContent, Instant } from '@shared/article/article'
import { canonicalJson, sha256 } from '../canonical'
import { refuse } from '@shared/result'
import { slugFrom } from '@shared/article/slug'
import { addRedirect, articlePath, dropRedirect, knownPath } from '../content/addresses'
import { readContent } from '../content/readContent'
import { freeSlug, isSlugFree } from '../content/slugs'
import type { WriteDatabase } from '../database'
import { rowOf } from '../ids'
import { addRevision } from '../revisions/revisions'
import type { ArticleState } from './articleRow'
import type { CommandContext } from './context'

/** What readers cannot do without; refused as `headline_missing` or `section_missing`. */
export function requirePublishable(state: ArticleState): void {
  if (state.headline.trim() === '') {
    refuse('headline_missing', 'An article without a headline cannot be published.')
  }
  if (state.section === null) {
    refuse('section_missing', 'An article without a section cannot be published.')
  }
}

/**
 * Gives readers the working content: a revision, the publication row, and a
 * redirect when the address is a new one.
 *
 * @param time when readers got it; an importer says when they did elsewhere
 * @returns the number of the revision that is live now
 */
export function publishArticle(
  context: CommandContext,
  state: ArticleState,
  reason: 'publish' | 'correct',
  time: Instant,
  note: string,
): number {
  const { db, person, at } = context
  requirePublishable(state)
  const content = readContent(db, state.row)
  const { number } = addRevision(db, {
    article: state.row,
    content: withAddress(db, state, content),
    reason,
    person: person.row,
    at,
    note,
  })
  writePublication(db, state, number, withAddress(db, state, content), time)
  if (reason === 'correct') {
    db.run(
      'INSERT INTO corrections (article, revision, at, note) VALUES (?, ?, ?, ?)',
      state.row,
      number,
      time,
      note,
    )
  }
  return number
}

/**
 * The content with an address of its own: a slug may have been emptied by hand,
 * or belong to another article's readers since the section was chosen. One that
 * readers know already stays.
 */
function withAddress(
  db: WriteDatabase,
  state: ArticleState,
  content: ArticleContent,
): ArticleContent {
  const isKnown = state.firstPublishedAt !== null
  if (content.slug !== '' && (isKnown || isSlugFree(db, content.slug, state.row))) return content
  const wanted = content.slug === '' ? slugFrom(content.headlines.main) : content.slug
  const slug = freeSlug(db, wanted, state.row)
  db.run('UPDATE articles SET slug = ? WHERE id = ?', slug, state.row)
  return { ...content, slug }
}

function writePublication(
  db: WriteDatabase,
  state: ArticleState,
  revision: number,
  content: ArticleContent,
  time: Instant,
): void {
  const oldPath = knownPath(db, state.row)
  const section = rowOf(db, 'sections', content.section ?? '')
  const first = state.firstPublishedAt ?? time
  const json = canonicalJson(content)
  db.run(
    `INSERT INTO publications (article, revision, section, slug, first_published_at, published_at,
                               content_hash, content)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (article) DO UPDATE SET
       revision = excluded.revision, section = excluded.section, slug = excluded.slug,
       published_at = excluded.published_at, content_hash = excluded.content_hash,
       content = excluded.content`,
    state.row,
    revision,
    section,
    content.slug,
    first,
    time,
    sha256(json),
    json,
  )
  db.run(
    `UPDATE articles SET live_revision = ?, work_revision = NULL,
            first_published_at = ?, published_at = ? WHERE id = ?`,
    revision,
    first,
    time,
    state.row,
  )
  const newPath = articlePath(db, section, content.slug)
  dropRedirect(db, newPath)
  if (oldPath !== null && oldPath !== newPath) addRedirect(db, oldPath, { article: state.row })
}
