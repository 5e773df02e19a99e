import type { ArticleContent } from '@shared/article/article'
import { ARTICLE_PARTS } from '@shared/article/parts'
import { HEADLINE_SLOTS, NO_HEADLINES } from '@shared/article/slots'
import { slugFrom } from '@shared/article/slug'
import { emptyBody } from '@shared/body/build'
import { refuse } from '@shared/result'
import { readContent } from '../content/readContent'
import { followHeadline, freeSlug } from '../content/slugs'
import { patchTo, writeParts } from '../content/writeParts'
import type { WriteDatabase } from '../database'
import { findRow, idBytes, newId } from '../ids'
import { addRevision } from '../revisions/revisions'
import type { CommandFunction } from './context'

/** A new article with its first revision: an article without one never exists. */
export const createArticle: CommandFunction<'article.create'> = (context, payload) => {
  const { db, person, at } = context
  if (findRow(db, 'articles', payload.article) !== undefined) {
    refuse('invalid_input', `There is an article ${payload.article} already.`)
  }
  const article = db.insert(
    'INSERT INTO articles (uuid, created_by, created_at, updated_at) VALUES (?, ?, ?, ?)',
    idBytes(payload.article),
    person.row,
    at,
    at,
  )
  makeParts(db, article)
  const content = { ...emptyContent(), ...payload.content }
  writeParts(db, article, patchTo(content))
  writeSlug(db, article, payload.content?.slug ?? '')
  const { number } = addRevision(db, {
    article,
    content: readContent(db, article),
    reason: payload.importReport ? 'imported' : 'created',
    person: person.row,
    at,
  })
  db.run('UPDATE articles SET work_revision = ? WHERE id = ?', number, article)
  return {
    result: { version: 1 },
    facts: { revision: number, imported: payload.importReport !== undefined },
    ...(payload.importReport ? { texts: { importReport: payload.importReport } } : {}),
  }
}

function emptyContent(): ArticleContent {
  return {
    headlines: NO_HEADLINES,
    kicker: '',
    leadIn: [],
    // The first block's id is made here, so that it is the same in the editor and in every revision.
    body: emptyBody(newId()),
    bylines: [],
    agency: null,
    dateline: '',
    section: null,
    furtherSections: [],
    tags: [],
    leadPicture: null,
    slug: '',
    description: '',
    language: 'hi',
    breaking: false,
    embargoUntil: null,
  }
}

function makeParts(db: WriteDatabase, article: number): void {
  for (const part of ARTICLE_PARTS) {
    db.run('INSERT INTO article_parts (article, part) VALUES (?, ?)', article, part)
  }
  for (const slot of HEADLINE_SLOTS) {
    const text = slot === 'main' ? '' : null
    db.run('INSERT INTO article_slots (article, slot, text) VALUES (?, ?, ?)', article, slot, text)
  }
}

/** An import that brings a slug keeps it, but never takes another article's address. */
function writeSlug(db: WriteDatabase, article: number, wanted: string): void {
  if (wanted.trim() === '') {
    followHeadline(db, article)
    return
  }
  const slug = freeSlug(db, slugFrom(wanted), article)
  db.run('UPDATE articles SET slug = ?, slug_is_own = 1 WHERE id = ?', slug, article)
}
