import type { ListFilter } from '@shared/contract/views'
import type { Uuid } from '@shared/ids'

/** The key of every kept answer, one line per method. What a change touches is found by its first words. */
export const keys = {
  newsroom: ['newsroom'] as const,
  counts: ['counts'] as const,
  articles: ['articles'] as const,
  lists: ['articles', 'list'] as const,
  list: (filter: ListFilter) => ['articles', 'list', filter] as const,
  article: (article: Uuid) => ['articles', 'one', article] as const,
  history: (article: Uuid) => ['articles', 'history', article] as const,
  sections: ['house', 'sections'] as const,
  authors: ['house', 'authors'] as const,
  tags: ['house', 'tags'] as const,
  tagsById: (ids: readonly Uuid[]) => ['house', 'tags', 'ids', ids] as const,
  tagsFound: (words: string) => ['house', 'tags', 'words', words] as const,
  mediaById: (ids: readonly Uuid[]) => ['house', 'media', 'ids', ids] as const,
  mediaFound: (words: string) => ['house', 'media', 'words', words] as const,
  /** All that is the newsroom's and no article's. */
  house: ['house'] as const,
}
