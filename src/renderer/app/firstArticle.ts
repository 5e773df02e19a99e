import type { ArticleRow } from '@shared/article/article'
import type { Uuid } from '@shared/ids'
import { desk } from './deskState'
import { rememberedStore } from './prefs'

const lastOpen = rememberedStore<{ article: Uuid | null }>('lastOpen', { article: null })

/** Remembers the article that is open, for the next start. The answer stops it. */
export function rememberOpenArticle(): () => void {
  return desk.subscribe(() => {
    const { article } = desk.get()
    if (article) lastOpen.set({ article })
  })
}

/**
 * What a start opens: the article of the last time if it still stands in the
 * list, else the newest draft, else the newest.
 */
export function firstArticle(
  rows: readonly ArticleRow[],
  last: Uuid | null = lastOpen.get().article,
): Uuid | null {
  const first =
    rows.find((row) => row.id === last) ?? rows.find((row) => row.status === 'draft') ?? rows[0]
  return first?.id ?? null
}
