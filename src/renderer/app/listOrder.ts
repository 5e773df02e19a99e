import type { InfiniteData } from '@tanstack/react-query'
import type { ArticlePage } from '@shared/contract/views'
import { keys } from '../api/keys'
import { queryClient } from '../api/queryClient'
import { desk, filterOf, openArticle } from './deskState'

/** Opens the article `step` rows below the open one in the list on the screen. */
export function openNeighbour(step: 1 | -1): void {
  const state = desk.get()
  const data = queryClient.getQueryData<InfiniteData<ArticlePage>>(keys.list(filterOf(state)))
  const rows = data?.pages.flatMap((page) => page.rows) ?? []
  const at = rows.findIndex((row) => row.id === state.article)
  const next = at === -1 ? rows[0] : rows[at + step]
  if (next) openArticle(next.id)
}
