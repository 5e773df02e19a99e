import type { ListFilter, Queue } from '@shared/contract/views'
import type { Uuid } from '@shared/ids'
import { createStore } from '../ui/createStore'

export type Panel = 'headlines' | 'filing' | 'checks' | 'history'
export type Sheet = 'settings' | 'import' | 'export' | 'palette' | 'shortcuts'

/** What the window shows: where one stands in the newsroom. */
export interface DeskState {
  readonly queue: Queue
  readonly section: Uuid | null
  readonly words: string
  readonly article: Uuid | null
  readonly view: 'write' | 'preview'
  readonly panel: Panel
  readonly sheet: Sheet | null
  readonly focusMode: boolean
}

export const desk = createStore<DeskState>({
  queue: 'all',
  section: null,
  words: '',
  article: null,
  view: 'write',
  panel: 'headlines',
  sheet: null,
  focusMode: false,
})

/** Shows a queue, of all sections. */
export function showQueue(queue: Queue): void {
  desk.set({ queue, section: null, words: '' })
}

/** Shows all articles of a section. */
export function showSection(section: Uuid): void {
  desk.set({ queue: 'all', section, words: '' })
}

/** Opens an article to write in; `null` closes it. */
export function openArticle(article: Uuid | null): void {
  if (desk.get().article === article) return
  desk.set({ article, view: 'write' })
}

/** The list on the screen, as the bridge asks for it. */
export function filterOf(state: DeskState): ListFilter {
  const words = state.words.trim()
  return {
    queue: state.queue,
    ...(state.section ? { section: state.section } : {}),
    ...(words ? { words } : {}),
  }
}
