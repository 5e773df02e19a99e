import type { Uuid } from '../ids'
import type { JobView } from './views'

/** What main tells the window without being asked. */
export interface BridgeEvents {
  /** Rows changed: the window reads again what it shows of them. */
  changed: {
    readonly articles: readonly Uuid[]
    /** Sections, tags, authors, settings or media changed. */
    readonly newsroom: boolean
  }
  'job.progress': JobView
  'job.done': { readonly id: Uuid }
  /** Save what is typed at once and answer with `window.flushed`: the window is about to go. */
  flush: { readonly request: number }
  /** A menu item or shortcut that the window carries out. */
  menu: { readonly action: MenuAction }
}

export type BridgeEventName = keyof BridgeEvents

export const BRIDGE_EVENTS = [
  'changed',
  'job.progress',
  'job.done',
  'flush',
  'menu',
] as const satisfies readonly BridgeEventName[]

export const MENU_ACTIONS = [
  'new_article',
  'import',
  'export',
  'preview',
  'find',
  'command_palette',
  'shortcuts',
  'settings',
  'toggle_queues',
  'toggle_list',
  'toggle_panel',
  'focus_mode',
  'publish',
  'submit',
  'next_article',
  'previous_article',
] as const
export type MenuAction = (typeof MENU_ACTIONS)[number]
