/** Articles on one numbered page. */
export const PAGE_SIZE = 20

export interface Paged<Item> {
  /** The index of the list: the newest first, up to 39 of them. */
  readonly newest: readonly Item[]
  /** How many numbered pages there are; every one is full. */
  readonly pages: number
  /** The numbered page that goes on where the index ends, or `null`. */
  readonly olderThanIndex: number | null
}

/**
 * Cuts a list, given the oldest first. Pages are numbered from the oldest, and
 * only full ones are numbered, so that `page/1` never changes once it is there;
 * the index has what is newer, filled up to a page and more.
 */
export function paged<Item>(items: readonly Item[]): Paged<Item> {
  const pages = Math.floor(items.length / PAGE_SIZE)
  const from = Math.max(0, pages - 1) * PAGE_SIZE
  return {
    newest: items.slice(from).reverse(),
    pages,
    olderThanIndex: pages > 1 ? pages - 1 : null,
  }
}

/** The items of a numbered page (from 1), the newest first. */
export function pageItems<Item>(items: readonly Item[], page: number): readonly Item[] {
  return items.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE).reverse()
}
