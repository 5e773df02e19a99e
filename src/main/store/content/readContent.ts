import type { ArticleContent, PartVersions, PictureUse } from '@shared/article/article'
import { type Headlines, NO_HEADLINES } from '@shared/article/slots'
import type { BodyDocument } from '@shared/body/document'
import type { ReadDatabase } from '../database'
import { idText, idTextOrNull } from '../ids'

interface DetailsRow {
  kicker: string
  dateline: string
  slug: string
  description: string
  breaking: number
  embargo_until: string | null
  language: 'hi'
  section: Buffer | null
  agency: Buffer | null
}

/** The content of an article's working rows. `article` is its row key. */
export function readContent(db: ReadDatabase, article: number): ArticleContent {
  const row = db.get<DetailsRow>(
    `SELECT a.kicker, a.dateline, a.slug, a.description, a.breaking, a.embargo_until, a.language,
            s.uuid AS section, g.uuid AS agency
       FROM articles a
       LEFT JOIN sections s ON s.id = a.section
       LEFT JOIN authors g ON g.id = a.agency
      WHERE a.id = ?`,
    article,
  )
  if (!row) throw new Error(`article row ${article} vanished`)
  return {
    headlines: readHeadlines(db, article),
    kicker: row.kicker,
    leadIn: db.column<string>(
      'SELECT phrase FROM article_lead_in WHERE article = ? ORDER BY position',
      article,
    ),
    body: readBody(db, article),
    bylines: readList(db, 'article_bylines', 'author', 'authors', article),
    agency: idTextOrNull(row.agency),
    dateline: row.dateline,
    section: idTextOrNull(row.section),
    furtherSections: readList(db, 'article_sections', 'section', 'sections', article),
    tags: readList(db, 'article_tags', 'tag', 'tags', article),
    leadPicture: readLeadPicture(db, article),
    slug: row.slug,
    description: row.description,
    language: row.language,
    breaking: row.breaking === 1,
    embargoUntil: row.embargo_until,
  }
}

/** The version of each part. */
export function readPartVersions(db: ReadDatabase, article: number): PartVersions {
  const rows = db.all<{ part: keyof PartVersions; version: number }>(
    'SELECT part, version FROM article_parts WHERE article = ?',
    article,
  )
  return Object.fromEntries(rows.map((row) => [row.part, row.version])) as PartVersions
}

export function readHeadlines(db: ReadDatabase, article: number): Headlines {
  const rows = db.all<{ slot: keyof Headlines; text: string | null }>(
    'SELECT slot, text FROM article_slots WHERE article = ?',
    article,
  )
  return { ...NO_HEADLINES, ...Object.fromEntries(rows.map((row) => [row.slot, row.text])) }
}

export function readBody(db: ReadDatabase, article: number): BodyDocument {
  const json = db.value<string>('SELECT json FROM article_bodies WHERE article = ?', article)
  if (json === undefined) throw new Error(`article row ${article} has no body`)
  return JSON.parse(json) as BodyDocument
}

export function readLeadPicture(db: ReadDatabase, article: number): PictureUse | null {
  const row = db.get<{
    media: Buffer
    caption: string | null
    credit: string | null
    alt: string | null
    focal_x: number | null
    focal_y: number | null
  }>(
    `SELECT m.uuid AS media, u.caption, u.credit, u.alt, u.focal_x, u.focal_y
       FROM media_uses u JOIN media m ON m.id = u.media
      WHERE u.article = ? AND u.place = 'lead'`,
    article,
  )
  if (!row) return null
  const { caption, credit, alt, focal_x: x, focal_y: y } = row
  const focalPoint = x === null || y === null ? null : { x, y }
  return { media: idText(row.media), caption, credit, alt, focalPoint }
}

/** The ids of an ordered list of things an article names. */
export function readList(
  db: ReadDatabase,
  table: 'article_bylines' | 'article_sections' | 'article_tags',
  column: 'author' | 'section' | 'tag',
  named: 'authors' | 'sections' | 'tags',
  article: number,
): string[] {
  return db
    .column<Buffer>(
      `SELECT n.uuid FROM ${table} l JOIN ${named} n ON n.id = l.${column}
        WHERE l.article = ? ORDER BY l.position`,
      article,
    )
    .map(idText)
}
