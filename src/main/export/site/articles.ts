import type { Instant } from '@shared/article/article'
import { headlineIn } from '@shared/article/slots'
import type { BundleInput, Publication } from '../input'
import type { Place } from './links'
import { byCode } from './order'
import type { SectionTree, SiteSection } from './sections'
import { segment } from './segment'

/** An article that has a page in this bundle. */
export interface SiteArticle {
  readonly publication: Publication
  readonly place: Place
  readonly section: SiteSection
  /** Position among all articles of the bundle, the oldest first. */
  readonly order: number
}

/**
 * The articles that readers have, the oldest first. Withdrawn and archived ones
 * are among them; those under embargo at `at` are not. `at` says nothing of the
 * past: a newsroom keeps one live text of an article and not what it was on a
 * day, so that what was published counts as published.
 */
export function visibleArticles(
  input: Pick<BundleInput, 'publications'>,
  tree: SectionTree,
  at: Instant,
): readonly SiteArticle[] {
  return input.publications
    .filter((publication) => isVisible(publication, at))
    .sort(oldestFirst)
    .map((publication, order) => {
      const section = tree.byId.get(publication.section)
      if (section === undefined) throw new Error(`article ${publication.id} has no section`)
      const headline = headlineIn(publication.content.headlines, 'main')
      const place = `${section.place}${segment(publication.slug, headline)}/`
      return { publication, place, section, order }
    })
}

function isVisible({ content }: Publication, at: Instant): boolean {
  const { embargoUntil } = content
  return embargoUntil === null || Date.parse(embargoUntil) <= Date.parse(at)
}

function oldestFirst(a: Publication, b: Publication): number {
  const later = Date.parse(a.firstPublishedAt) - Date.parse(b.firstPublishedAt)
  return later || byCode(a.id, b.id)
}
