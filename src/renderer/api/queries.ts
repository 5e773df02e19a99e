import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { ListFilter } from '@shared/contract/views'
import type { Uuid } from '@shared/ids'
import { call } from './client'
import { keys } from './keys'

/** Rows that one page of a list holds. */
export const LIST_PAGE = 100

/** The newsroom this window shows, its settings and who works here. */
export function useNewsroom() {
  return useQuery({ queryKey: keys.newsroom, queryFn: () => call('newsroom.current') })
}

/** The numbers beside the queues and sections. */
export function useCounts() {
  return useQuery({ queryKey: keys.counts, queryFn: () => call('counts.read') })
}

/** A list of articles, page by page. */
export function useArticleList(filter: ListFilter) {
  return useInfiniteQuery({
    queryKey: keys.list(filter),
    queryFn: ({ pageParam }) =>
      call('articles.list', {
        filter,
        limit: LIST_PAGE,
        ...(pageParam === null ? {} : { after: pageParam }),
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  })
}

/** One article with what may be done to it. */
export function useArticle(article: Uuid) {
  return useQuery({
    queryKey: keys.article(article),
    queryFn: () => call('articles.get', { article }),
  })
}

/** Revisions and events of an article. */
export function useHistory(article: Uuid) {
  return useQuery({
    queryKey: keys.history(article),
    queryFn: () => call('articles.history', { article }),
  })
}

/** The tree of sections, as rows. */
export function useSections() {
  return useQuery({ queryKey: keys.sections, queryFn: () => call('sections.list') })
}

/** Authors and agencies. */
export function useAuthors() {
  return useQuery({ queryKey: keys.authors, queryFn: () => call('authors.list') })
}

/** Tags by id, in no particular order. */
export function useTags(ids: readonly Uuid[]) {
  return useQuery({
    queryKey: keys.tagsById(ids),
    queryFn: () => call('tags.byId', { ids: [...ids] }),
    enabled: ids.length > 0,
    placeholderData: keepPreviousData,
  })
}

/** Tags whose names hold `words`. */
export function useTagsFound(words: string) {
  return useQuery({
    queryKey: keys.tagsFound(words),
    queryFn: () => call('tags.find', { words, limit: 8 }),
    placeholderData: keepPreviousData,
  })
}

/** One picture of the library, if there is one. */
export function useMedia(id: Uuid | null) {
  return useQuery({
    queryKey: keys.mediaById(id ? [id] : []),
    queryFn: async () => (await call('media.byId', { ids: id ? [id] : [] }))[0] ?? null,
    enabled: id !== null,
  })
}

/** Pictures of the library whose words match, newest first. */
export function useMediaFound(words: string, enabled: boolean) {
  return useQuery({
    queryKey: keys.mediaFound(words),
    queryFn: () => call('media.list', { limit: 60, ...(words ? { words } : {}) }),
    enabled,
    placeholderData: keepPreviousData,
  })
}
