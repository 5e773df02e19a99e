import type { ArticleContent, ArticlePart, ArticlePatch } from '@shared/article/article'
import { partsOf } from '@shared/article/parts'
import { HEADLINE_SLOTS } from '@shared/article/slots'
import type { WriteDatabase } from '../database'
import { rowOrNull } from '../ids'
import { writeBody } from './writeBody'
import { writeDetails } from './writeDetails'
import { writeHeadline } from './writeHeadline'
import { writeLeadIn, writeNamedList } from './writeLists'
import { writeLeadPicture } from './writePicture'

/** A patch that brings every part to `content`; the slug stays with who keeps addresses. */
export function patchTo(content: ArticleContent): ArticlePatch {
  const { kicker, dateline, description, breaking, embargoUntil } = content
  return {
    headlines: content.headlines,
    leadIn: content.leadIn,
    body: content.body,
    bylines: { authors: content.bylines, agency: content.agency },
    sections: { primary: content.section, further: content.furtherSections },
    tags: content.tags,
    leadPicture: content.leadPicture,
    details: { kicker, dateline, description, breaking, embargoUntil },
  }
}

/**
 * Writes the parts of a patch into the working rows, only where they differ.
 * Knows nothing of versions or permissions.
 *
 * @returns the parts that really changed
 */
export function writeParts(db: WriteDatabase, article: number, patch: ArticlePatch): ArticlePart[] {
  return partsOf(patch).filter((part) => writePart(db, article, part, patch))
}

function writePart(
  db: WriteDatabase,
  article: number,
  part: ArticlePart,
  patch: ArticlePatch,
): boolean {
  switch (part) {
    case 'lead_in':
      return writeLeadIn(db, article, patch.leadIn ?? [])
    case 'body':
      return patch.body !== undefined && writeBody(db, article, patch.body)
    case 'bylines':
      return patch.bylines !== undefined && writeBylines(db, article, patch.bylines)
    case 'sections':
      return patch.sections !== undefined && writeSections(db, article, patch.sections)
    case 'tags':
      return writeNamedList(db, article, 'tags', patch.tags ?? [])
    case 'picture':
      return writeLeadPicture(db, article, patch.leadPicture ?? null)
    case 'details':
      return patch.details !== undefined && writeDetails(db, article, patch.details)
    default: {
      const slot = HEADLINE_SLOTS.find((name) => part === `headline:${name}`)
      if (slot === undefined) throw new Error(`unknown part ${part}`)
      return writeHeadline(db, article, slot, patch.headlines?.[slot] ?? null)
    }
  }
}

function writeBylines(
  db: WriteDatabase,
  article: number,
  bylines: NonNullable<ArticlePatch['bylines']>,
): boolean {
  const agency = rowOrNull(db, 'authors', bylines.agency)
  const listed = writeNamedList(db, article, 'bylines', bylines.authors)
  const changed = db.run(
    'UPDATE articles SET agency = ? WHERE id = ? AND agency IS NOT ?',
    agency,
    article,
    agency,
  )
  return listed || changed > 0
}

function writeSections(
  db: WriteDatabase,
  article: number,
  sections: NonNullable<ArticlePatch['sections']>,
): boolean {
  const primary = rowOrNull(db, 'sections', sections.primary)
  const further = sections.further.filter((section) => section !== sections.primary)
  const listed = writeNamedList(db, article, 'sections', further)
  const changed = db.run(
    'UPDATE articles SET section = ? WHERE id = ? AND section IS NOT ?',
    primary,
    article,
    primary,
  )
  return listed || changed > 0
}
