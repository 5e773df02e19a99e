import type { SiteArticle } from '../site/articles'
import { linksFrom, type Place } from '../site/links'
import { paged, pageItems } from '../site/paging'
import { cardViews } from './card'
import type { PageContext, PageMaker } from './maker'
import { indexPager, pagePager, pagePlace } from './pager'
import { pinnedFirst } from './pins'
import type { CardView, PagerView } from './views'

/** One page of a list: its index (`page` is `null`) or a numbered one. */
export interface ListingPage {
  readonly context: PageContext
  readonly page: number | null
  readonly cards: readonly CardView[]
  readonly pager: PagerView
}

/** A page of a list that is not made yet. */
export interface ListingPlan {
  readonly place: Place
  readonly make: () => ListingPage
}

/**
 * The pages of the list at `list`.
 *
 * @param articles all of them, the oldest first
 * @param pinned what stands first on the index
 */
export function listingPlans(
  maker: PageMaker,
  list: Place,
  articles: readonly SiteArticle[],
  pinned: readonly SiteArticle[] = [],
): readonly ListingPlan[] {
  const pages = paged(articles)
  const contextAt = (place: Place): PageContext => ({
    ...maker,
    links: linksFrom(place, maker.site.base),
  })
  const index: ListingPlan = {
    place: list,
    make: () => {
      const context = contextAt(list)
      const cards = cardViews(context, pinnedFirst(pinned, pages.newest))
      return { context, page: null, cards, pager: indexPager(context, list, pages) }
    },
  }
  const numbered = Array.from({ length: pages.pages }, (_, position): ListingPlan => {
    const page = position + 1
    const place = pagePlace(list, page)
    return {
      place,
      make: () => {
        const context = contextAt(place)
        const cards = cardViews(context, pageItems(articles, page))
        return { context, page, cards, pager: pagePager(context, list, page) }
      },
    }
  })
  return [index, ...numbered]
}

/** A list's title with the number of the page, for the head. */
export function numberedTitle(title: string, { pager }: ListingPage): string {
  return pager.number === '' ? title : `${title} (पृष्ठ ${pager.number})`
}
