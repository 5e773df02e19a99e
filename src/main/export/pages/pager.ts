import type { Place } from '../site/links'
import type { Paged } from '../site/paging'
import { numberText, type PageContext } from './maker'
import type { PagerView } from './views'

/** Where a numbered page of the list at `list` is kept. */
export function pagePlace(list: Place, page: number): Place {
  return `${list}page/${page}/`
}

/** The links from the index of a list. */
export function indexPager(context: PageContext, list: Place, pages: Paged<unknown>): PagerView {
  const { links, site } = context
  const { olderThanIndex } = pages
  return {
    older: olderThanIndex === null ? null : links.to(pagePlace(list, olderThanIndex)),
    newest: null,
    numbers: Array.from({ length: pages.pages }, (_, index) => {
      const page = pages.pages - index
      const href = links.to(pagePlace(list, page))
      return { text: numberText(site, page), lang: null, href, current: false }
    }),
    number: '',
  }
}

/**
 * The links from a numbered page: to the older one and to the index. Naming the
 * next newer page would change this one on the day that page comes to be.
 */
export function pagePager(context: PageContext, list: Place, page: number): PagerView {
  const { links, site } = context
  return {
    older: page > 1 ? links.to(pagePlace(list, page - 1)) : null,
    newest: links.to(list),
    numbers: [],
    number: numberText(site, page),
  }
}
