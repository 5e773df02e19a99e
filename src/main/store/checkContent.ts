import { bodyText } from '@shared/body/plainText'
import type { BodyDocument } from '@shared/body/document'
import { ARTICLE_PARTS } from '@shared/article/parts'
import { HEADLINE_SLOTS } from '@shared/article/slots'
import { sha256 } from './canonical'
import type { ReadDatabase } from './database'
import { idText } from './ids'
import { unreadableRevisions } from './revisions/revisions'

interface HeldArticle {
  uuid: Buffer
  main: string | null
  headline: string
  slots: number
  parts: number
}

/**
 * Holds every text against its content hash and what is derived against what it
 * is derived from: SQLite's own check sees torn pages, not a letter that changed.
 */
export function contentProblems(db: ReadDatabase): string[] {
  const articles = db.column<number>('SELECT id FROM articles ORDER BY id')
  return articles.flatMap((article) => {
    const held = db.get<HeldArticle>(
      `SELECT a.uuid, a.headline,
              (SELECT text FROM article_slots WHERE article = a.id AND slot = 'main') AS main,
              (SELECT count(*) FROM article_slots WHERE article = a.id) AS slots,
              (SELECT count(*) FROM article_parts WHERE article = a.id) AS parts
         FROM articles a WHERE a.id = ?`,
      article,
    )
    if (!held) return []
    const name = `article ${idText(held.uuid)}`
    return [
      ...headlineProblems(held),
      ...bodyProblems(db, article),
      ...publicationProblems(db, article),
      ...revisionProblems(db, article),
    ].map((problem) => `${name}: ${problem}`)
  })
}

/** Gaps in a machine's numbering: the log is append-only, so something was taken out. */
export function eventProblems(db: ReadDatabase): string[] {
  const machines = db.column<number>(
    'SELECT machine FROM events GROUP BY machine HAVING count(*) <> max(counter)',
  )
  return machines.map((machine) => `events of machine ${machine} are missing`)
}

function headlineProblems({ main, headline, slots, parts }: HeldArticle): string[] {
  const problems: string[] = []
  if (slots !== HEADLINE_SLOTS.length) problems.push('a headline slot is missing')
  if (parts !== ARTICLE_PARTS.length) problems.push('the version of a part is missing')
  if (main !== null && main !== headline) problems.push('the headline in lists is not the headline')
  return problems
}

function bodyProblems(db: ReadDatabase, article: number): string[] {
  const body = db.get<{ json: string; content_hash: string; plain_text: string }>(
    'SELECT json, content_hash, plain_text FROM article_bodies WHERE article = ?',
    article,
  )
  if (!body) return ['the body is missing']
  if (sha256(body.json) !== body.content_hash) return ['the body does not have its content hash']
  const text = bodyText(JSON.parse(body.json) as BodyDocument)
  return text === body.plain_text ? [] : ['the plain text is not that of the body']
}

function publicationProblems(db: ReadDatabase, article: number): string[] {
  const held = db.get<{ content: string; content_hash: string }>(
    'SELECT content, content_hash FROM publications WHERE article = ?',
    article,
  )
  if (!held || sha256(held.content) === held.content_hash) return []
  return ['what readers have does not have its content hash']
}

function revisionProblems(db: ReadDatabase, article: number): string[] {
  return unreadableRevisions(db, article).map(
    (number) => `revision ${number} does not have its content hash`,
  )
}
