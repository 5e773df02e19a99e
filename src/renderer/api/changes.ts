import type { Uuid } from '@shared/ids'
import { listen } from './client'
import { keys } from './keys'
import { queryClient } from './queryClient'

/** Lists and counts are read again at most this often while somebody types. Milliseconds. */
const PACE = 1_000

/** Says how long to wait before an article is read again: its own saves are no news. */
type Hold = (article: Uuid) => boolean

let held = new Set<Uuid>()
let lists = false
let house = false
let timer: ReturnType<typeof setTimeout> | null = null
let last = 0

/**
 * Reads again what main says has changed. An article that `hold` names (it is
 * being typed in here) waits until it rests. The answer stops it.
 */
export function followChanges(hold: Hold): () => void {
  const later = (): void => {
    if (timer) return
    timer = setTimeout(() => refresh(hold, later), Math.max(30, PACE - (Date.now() - last)))
  }
  return listen('changed', ({ articles, newsroom }) => {
    for (const article of articles) held.add(article)
    // No article named: another process wrote, and anything may have changed.
    if (articles.length === 0) void queryClient.invalidateQueries({ queryKey: keys.articles })
    lists = true
    house ||= newsroom
    later()
  })
}

function refresh(hold: Hold, later: () => void): void {
  timer = null
  last = Date.now()
  const waiting = new Set([...held].filter(hold))
  const ready = [...held].filter((article) => !waiting.has(article))
  held = waiting
  if (lists) {
    lists = false
    void queryClient.invalidateQueries({ queryKey: keys.lists })
    void queryClient.invalidateQueries({ queryKey: keys.counts })
  }
  for (const article of ready) {
    void queryClient.invalidateQueries({ queryKey: keys.article(article) })
    void queryClient.invalidateQueries({ queryKey: keys.history(article) })
  }
  if (house) {
    house = false
    void queryClient.invalidateQueries({ queryKey: keys.house })
    void queryClient.invalidateQueries({ queryKey: keys.newsroom })
  }
  if (held.size > 0) later()
}
