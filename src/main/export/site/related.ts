import type { SiteArticle } from './articles'
import type { Lists } from './lists'
import { isFresh, type Site } from './site'

/** How many related articles a page names. */
export const RELATED = 4

// Per list: so that an article with a very common tag costs no more than others.
const CANDIDATES = 24

/**
 * The articles that share most tags with `article`, then those next to it in its
 * section, and at last in the whole paper. Older ones come first in the choice: a new article then changes no
 * page that is already out. Newer ones only fill up what a young newsroom lacks,
 * the oldest of them first, so that this choice settles too.
 */
export function relatedTo(
  article: SiteArticle,
  { listed }: Pick<Site, 'listed'>,
  lists: Lists,
): readonly SiteArticle[] {
  const { content, section } = article.publication
  const tagged = content.tags.map((tag) => lists.byTag.get(tag) ?? [])
  const home = lists.byHome.get(section) ?? []
  const chosen = new Set<SiteArticle>()
  const choose = (candidates: readonly SiteArticle[]): void => {
    for (const candidate of candidates) {
      if (chosen.size >= RELATED) return
      if (candidate !== article && isFresh(candidate)) chosen.add(candidate)
    }
  }
  choose(
    mostShared(
      article,
      tagged.map((list) => before(list, article)),
    ),
  )
  choose(before(home, article))
  choose(
    mostShared(
      article,
      tagged.map((list) => after(list, article)),
    ),
  )
  choose(after(home, article))
  choose(before(listed, article))
  choose(after(listed, article))
  return [...chosen]
}

/** The articles just before and after `article` in its section. */
export function neighboursOf(
  article: SiteArticle,
  lists: Lists,
): { readonly older: SiteArticle | null; readonly newer: SiteArticle | null } {
  const home = lists.byHome.get(article.publication.section) ?? []
  const index = positionOf(home, article)
  return { older: home[index - 1] ?? null, newer: home[index + 1] ?? null }
}

/** By how many of the lists an article stands in; among equals the nearest in time first. */
function mostShared(
  article: SiteArticle,
  lists: readonly (readonly SiteArticle[])[],
): readonly SiteArticle[] {
  const distance = (candidate: SiteArticle): number => Math.abs(candidate.order - article.order)
  const shares = new Map<SiteArticle, number>()
  for (const candidate of lists.flat()) shares.set(candidate, (shares.get(candidate) ?? 0) + 1)
  return [...shares]
    .sort((a, b) => b[1] - a[1] || distance(a[0]) - distance(b[0]))
    .map(([candidate]) => candidate)
}

/** The nearest older ones, the newest first. */
function before(list: readonly SiteArticle[], article: SiteArticle): readonly SiteArticle[] {
  const end = positionOf(list, article)
  return list.slice(Math.max(0, end - CANDIDATES), end).reverse()
}

/** The nearest newer ones, the oldest first. */
function after(list: readonly SiteArticle[], article: SiteArticle): readonly SiteArticle[] {
  const start = positionOf(list, article)
  return list.slice(start, start + CANDIDATES + 1)
}

/** Where `article` stands, or would stand, in a list sorted by order. */
function positionOf(list: readonly SiteArticle[], article: SiteArticle): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.order ?? Infinity) < article.order) low = middle + 1
    else high = middle
  }
  return low
}
