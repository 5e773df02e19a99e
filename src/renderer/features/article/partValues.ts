import type { Article, ArticlePart, ArticlePatch } from '@shared/article/article'
import type { HeadlineSlot } from '@shared/article/slots'
import { assertNever } from '@shared/result'

/** One part of `article` as a patch that would bring another article to it. */
export function partPatch(article: Article, part: ArticlePart): ArticlePatch {
  switch (part) {
    case 'headline:main':
    case 'headline:strip':
    case 'headline:search':
    case 'headline:social':
    case 'headline:card': {
      const slot = part.slice('headline:'.length) as HeadlineSlot
      return { headlines: { [slot]: article.headlines[slot] } }
    }
    case 'lead_in':
      return { leadIn: article.leadIn }
    case 'body':
      return { body: article.body }
    case 'bylines':
      return { bylines: { authors: article.bylines, agency: article.agency } }
    case 'sections':
      return { sections: { primary: article.section, further: article.furtherSections } }
    case 'tags':
      return { tags: article.tags }
    case 'picture':
      return { leadPicture: article.leadPicture }
    case 'details':
      return { details: detailsOf(article) }
    default:
      return assertNever(part)
  }
}

/**
 * Whether `part` holds the same in both articles. Of the details only the fields
 * named in `patch` count: two people who change different ones do not meet.
 */
export function samePart(
  one: Article,
  other: Article,
  part: ArticlePart,
  patch: ArticlePatch,
): boolean {
  if (part !== 'details') return same(partPatch(one, part), partPatch(other, part))
  const fields = Object.keys(patch.details ?? {}) as (keyof ReturnType<typeof detailsOf>)[]
  return fields.every((field) => same(one[field], other[field]))
}

function detailsOf(article: Article) {
  const { kicker, dateline, slug, description, breaking, embargoUntil, note } = article
  return { kicker, dateline, slug, description, breaking, embargoUntil, note }
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
