import type { MenuAction } from '@shared/contract/events'
import type { KeptNewsroom } from '@shared/contract/methods'
import { MENU_SHORTCUTS } from '@shared/contract/shortcuts'
import type { Move } from '@shared/article/moves'
import type { ArticleView, NewsroomView } from '@shared/contract/views'
import { ask } from '../api/client'
import { keys } from '../api/keys'
import { queryClient } from '../api/queryClient'
import { createArticle } from '../features/article/createArticle'
import { beginMove } from '../features/article/moves'
import { flushAll } from '../features/article/sessions'
import { currentLanguage, setLanguage } from '../i18n'
import { createStore } from '../ui/createStore'
import { showFailure } from '../ui/toasts'
import { desk, type Panel } from './deskState'
import { openNeighbour } from './listOrder'
import { togglePane } from './panes'
import { looks } from './theme'

/** What only the palette offers, beyond the native menu's actions. */
type OwnAction =
  | 'show_headlines'
  | 'show_filing'
  | 'show_checks'
  | 'show_history'
  | 'language'
  | 'theme_light'
  | 'theme_dark'
  | 'theme_system'
  | 'backup'
  | 'open_newsroom'
  | 'new_newsroom'
  | 'sample_newsroom'
  | 'own_newsroom'

export type ActionName = MenuAction | OwnAction

export interface Action {
  readonly run: () => void
  /** Whether it makes sense now; always when absent. */
  readonly possible?: () => boolean
  readonly accelerator?: string
}

function openView(): ArticleView | undefined {
  const { article } = desk.get()
  return article ? queryClient.getQueryData<ArticleView>(keys.article(article)) : undefined
}

function writable(): boolean {
  const newsroom = queryClient.getQueryData<NewsroomView>(keys.newsroom)
  return newsroom !== undefined && newsroom.readOnly === null
}

function moveAction(move: Move): Pick<Action, 'run' | 'possible'> {
  return {
    run: () => {
      const { article } = desk.get()
      if (article) beginMove(article, move)
    },
    possible: () => openView()?.moves.includes(move) ?? false,
  }
}

function panelAction(panel: Panel): Action {
  return {
    run: () => {
      desk.set({ panel })
      togglePane('panel', true)
    },
    possible: () => desk.get().article !== null,
  }
}

async function leaveFor(method: 'newsroom.open' | 'newsroom.create'): Promise<void> {
  await flushAll()
  const result = await ask(method)
  if (!result.ok) showFailure(result.error)
}

/** Whether another newsroom is being made ready: the sample takes a few seconds the first time. */
export const leaving = createStore<{ toward: KeptNewsroom | null }>({ toward: null })

/** The sample, to look round in; or back to one's own. */
async function showKept(kept: KeptNewsroom): Promise<void> {
  if (leaving.get().toward !== null) return
  leaving.set({ toward: kept })
  try {
    await flushAll()
    const result = await ask('newsroom.show', kept)
    if (!result.ok) showFailure(result.error)
  } finally {
    leaving.set({ toward: null })
  }
}

const FINDER = 'filter-headlines'

/** Puts the caret into the search of the list. */
function find(): void {
  togglePane('list', true)
  requestAnimationFrame(() => document.getElementById(FINDER)?.focus())
}

const DEFINITIONS: Readonly<Record<ActionName, Omit<Action, 'accelerator'>>> = {
  new_article: { run: () => void createArticle(), possible: writable },
  import: { run: () => desk.set({ sheet: 'import' }), possible: writable },
  export: { run: () => desk.set({ sheet: 'export' }) },
  preview: {
    run: () => desk.set({ view: desk.get().view === 'preview' ? 'write' : 'preview' }),
    possible: () => desk.get().article !== null,
  },
  publish: moveAction('publish'),
  submit: moveAction('submit'),
  next_article: { run: () => openNeighbour(1) },
  previous_article: { run: () => openNeighbour(-1) },
  find: { run: find },
  command_palette: { run: () => desk.set({ sheet: 'palette' }) },
  show_headlines: panelAction('headlines'),
  show_filing: panelAction('filing'),
  show_checks: panelAction('checks'),
  show_history: panelAction('history'),
  toggle_queues: { run: () => togglePane('queues') },
  toggle_list: { run: () => togglePane('list') },
  toggle_panel: { run: () => togglePane('panel') },
  focus_mode: {
    run: () => desk.set({ focusMode: !desk.get().focusMode }),
    possible: () => desk.get().article !== null,
  },
  shortcuts: { run: () => desk.set({ sheet: 'shortcuts' }) },
  settings: { run: () => desk.set({ sheet: 'settings' }) },
  language: { run: () => setLanguage(currentLanguage() === 'hi' ? 'en' : 'hi') },
  theme_light: { run: () => looks.set({ theme: 'light' }) },
  theme_dark: { run: () => looks.set({ theme: 'dark' }) },
  theme_system: { run: () => looks.set({ theme: 'system' }) },
  backup: { run: () => desk.set({ sheet: 'settings' }) },
  open_newsroom: { run: () => void leaveFor('newsroom.open') },
  new_newsroom: { run: () => void leaveFor('newsroom.create') },
  sample_newsroom: { run: () => void showKept('sample') },
  own_newsroom: { run: () => void showKept('own') },
}

/** Every action of the window, in the order of the palette. */
export const ACTIONS = Object.fromEntries(
  Object.entries(DEFINITIONS).map(([name, action]) => [
    name,
    name in MENU_SHORTCUTS
      ? { ...action, accelerator: MENU_SHORTCUTS[name as MenuAction] }
      : action,
  ]),
) as Readonly<Record<ActionName, Action>>

/** Carries an action out, if it makes sense now. */
export function runAction(name: ActionName): boolean {
  const action = ACTIONS[name]
  if (action.possible && !action.possible()) return false
  action.run()
  return true
}
