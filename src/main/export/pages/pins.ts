import type { Uuid } from '@shared/ids'
import type { SiteArticle } from '../site/articles'
import { isFresh, type Site } from '../site/site'

/** What the desk pinned on home (`null`) or on a section, in its order; only what home may show. */
export function pinnedOn(site: Site, section: Uuid | null): readonly SiteArticle[] {
  const pinned = site.pins
    .filter((pin) => pin.section === section)
    .map((pin) => site.byId.get(pin.article))
    .filter((article) => article !== undefined)
    .filter(isFresh)
  return [...new Set(pinned)]
}

/** The pinned articles first, then the others in their own order. */
export function pinnedFirst(
  pinned: readonly SiteArticle[],
  others: readonly SiteArticle[],
): readonly SiteArticle[] {
  return [...new Set([...pinned, ...others])]
}
