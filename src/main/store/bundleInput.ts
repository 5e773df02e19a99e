import type { ArticleContent, Instant } from '@shared/article/article'
import type { LiveState, WorkState } from '@shared/article/states'
import type { Uuid } from '@shared/ids'
import type { BundleInput, Pin, Publication, Redirect } from '../export/input'
import { articlePath, sectionPath } from './content/addresses'
import { readContent } from './content/readContent'
import { picturesOf } from './content/writeBody'
import type { ReadDatabase, SqlValue } from './database'
import { findRow, idText, idTextOrNull } from './ids'
import { media } from './queries/media'
import { sections, settings } from './queries/newsroom'
import { authors } from './queries/people'
import { tags } from './queries/tags'

/** How many publications stand beside an article in its preview: enough for its neighbours. */
const PREVIEW_NEIGHBOURS = 500

/** All that a bundle is made of, seen at one moment. */
export function gatherBundle(db: ReadDatabase): BundleInput {
  return db.reading(() => around(db, publications(db, -1)))
}

/**
 * The input of a preview: the newest publications, with the working content of
 * `article` among them as if it were published at `at`. `null` for an unknown article.
 */
export function gatherArticle(
  db: ReadDatabase,
  article: Uuid,
  at: Instant,
): { readonly input: BundleInput; readonly publication: Publication } | null {
  return db.reading(() => {
    const row = findRow(db, 'articles', article)
    if (row === undefined) return null
    const publication = asIfPublished(db, row, article, at)
    const others = publications(db, PREVIEW_NEIGHBOURS).filter(({ id }) => id !== article)
    const all = [publication, ...others].sort(byFirstPublication)
    return { input: around(db, all), publication }
  })
}

function around(db: ReadDatabase, all: readonly Publication[]): BundleInput {
  return {
    settings: settings(db),
    sections: sections(db),
    authors: authors(db),
    tags: tags(db, { ids: distinct(all.flatMap(({ content }) => content.tags)) }),
    media: media(db, { ids: distinct(all.flatMap(({ content }) => picturesIn(content))) }),
    publications: all,
    pins: pins(db),
    redirects: redirects(db),
  }
}

interface PublicationRow {
  article: number
  uuid: Buffer
  live: Exclude<LiveState, 'never'>
  content: string
  section: Buffer
  slug: string
  first_published_at: Instant
  published_at: Instant
}

/** The newest publications; `limit` -1 = all of them. */
function publications(db: ReadDatabase, limit: number): Publication[] {
  const rows = db.all<PublicationRow>(
    `SELECT p.article, a.uuid, a.live, p.content, s.uuid AS section, p.slug,
            p.first_published_at, p.published_at
       FROM publications p
       JOIN articles a ON a.id = p.article
       JOIN sections s ON s.id = p.section
      ORDER BY p.first_published_at DESC LIMIT ?`,
    limit,
  )
  const notes = corrections(db)
  return rows
    .map((row) => ({
      id: idText(row.uuid),
      live: row.live,
      content: JSON.parse(row.content) as ArticleContent,
      section: idText(row.section),
      slug: row.slug,
      firstPublishedAt: row.first_published_at,
      publishedAt: row.published_at,
      corrections: notes.get(row.article) ?? [],
    }))
    .sort(byFirstPublication)
}

/** Newest first; of two of the same moment the lower id. */
function byFirstPublication(one: Publication, other: Publication): number {
  if (one.firstPublishedAt !== other.firstPublishedAt) {
    return one.firstPublishedAt > other.firstPublishedAt ? -1 : 1
  }
  return one.id < other.id ? -1 : 1
}

type Corrections = Publication['corrections']

/** Public correction notes by article row, oldest first. */
function corrections(db: ReadDatabase, article: number | null = null): Map<number, Corrections> {
  const rows = db.all<{ article: number; at: Instant; note: string }>(
    `SELECT article, at, note FROM corrections WHERE article = ifnull(?, article)
      ORDER BY article, id`,
    article,
  )
  const notes = new Map<number, Corrections>()
  for (const row of rows) {
    notes.set(row.article, [...(notes.get(row.article) ?? []), { at: row.at, note: row.note }])
  }
  return notes
}

interface HeldTimes {
  live: LiveState
  work: WorkState
  first_published_at: Instant | null
  published_at: Instant | null
}

function asIfPublished(db: ReadDatabase, row: number, id: Uuid, at: Instant): Publication {
  const content = readContent(db, row)
  const held = db.get<HeldTimes>(
    'SELECT live, work, first_published_at, published_at FROM articles WHERE id = ?',
    row,
  )
  const live = held?.live ?? 'never'
  // With no work under way the preview is the page as it stands, times and all.
  const untouched = held?.work === 'none' ? held.published_at : null
  return {
    id,
    // A preview shows the article, also one that readers cannot reach now.
    live: live === 'archived' ? 'archived' : 'published',
    content: { ...content, embargoUntil: null },
    section: content.section ?? firstSection(db),
    slug: content.slug === '' ? id : content.slug,
    firstPublishedAt: held?.first_published_at ?? at,
    publishedAt: untouched ?? at,
    corrections: corrections(db, row).get(row) ?? [],
  }
}

/** Where an article without a section is shown: a newsroom always has one. */
function firstSection(db: ReadDatabase): Uuid {
  const first = sections(db)[0]
  if (!first) throw new Error('the newsroom has no section')
  return first.id
}

function pins(db: ReadDatabase): Pin[] {
  const rows = db.all<{
    section: Buffer | null
    article: Buffer
    position: number
    expires_at: Instant | null
  }>(
    `SELECT s.uuid AS section, a.uuid AS article, p.position, p.expires_at
       FROM front_page_pins p
       JOIN articles a ON a.id = p.article
       LEFT JOIN sections s ON s.id = p.section
      ORDER BY p.section, p.position`,
  )
  return rows.map(({ section, article, position, expires_at: expiresAt }) => ({
    section: idTextOrNull(section),
    article: idText(article),
    position,
    expiresAt,
  }))
}

/** Old addresses with what they lead to now. */
function redirects(db: ReadDatabase): Redirect[] {
  const rows = db.all<{ path: string; article: number | null; section: number | null }>(
    'SELECT path, article, section FROM redirects ORDER BY path',
  )
  return rows.flatMap(({ path, article, section }) => {
    const to = section === null ? addressOf(db, article) : sectionPath(db, section)
    return to === null || to === path ? [] : [{ from: path, to }]
  })
}

function addressOf(db: ReadDatabase, article: SqlValue): string | null {
  const row = db.get<{ section: number; slug: string }>(
    'SELECT section, slug FROM publications WHERE article = ?',
    article,
  )
  return row ? articlePath(db, row.section, row.slug) : null
}

function picturesIn(content: ArticleContent): Uuid[] {
  const inBody = picturesOf(content.body).map((picture) => picture.media)
  return content.leadPicture ? [content.leadPicture.media, ...inBody] : inBody
}

function distinct(ids: readonly Uuid[]): Uuid[] {
  return [...new Set(ids)].sort()
}
