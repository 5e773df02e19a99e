import { useSyncExternalStore } from 'react'
import { useStore } from '../ui/createStore'
import { desk } from './deskState'
import { rememberedStore } from './prefs'

export type Pane = 'queues' | 'list' | 'panel'

/** Widths of the window at which other panes are folded by default. */
export type Room = 'wide' | 'medium' | 'narrow'

/** Least and most width of each pane, in CSS pixels. */
export const PANE_LIMITS: Readonly<Record<Pane, readonly [number, number]>> = {
  queues: [176, 320],
  list: [248, 480],
  panel: [272, 440],
}

/** The most that a list or panel takes of a window of medium width. */
const MEDIUM_MOST = 280

/** Width of the queues when folded: their marks only. */
export const RAIL = 52

interface Panes {
  readonly widths: Readonly<Record<Pane, number>>
  /** Which panes are open, remembered apart for each room. */
  readonly open: Readonly<Record<Room, Readonly<Record<Pane, boolean>>>>
}

export const panes = rememberedStore<Panes>('panes', {
  widths: { queues: 208, list: 320, panel: 320 },
  open: {
    wide: { queues: true, list: true, panel: true },
    medium: { queues: false, list: true, panel: true },
    narrow: { queues: false, list: true, panel: false },
  },
})

function roomNow(): Room {
  if (window.innerWidth >= 1240) return 'wide'
  return window.innerWidth >= 840 ? 'medium' : 'narrow'
}

function onResize(listener: () => void): () => void {
  window.addEventListener('resize', listener)
  return () => window.removeEventListener('resize', listener)
}

/** How much room the window has. */
export function useRoom(): Room {
  return useSyncExternalStore(onResize, roomNow)
}

/** The width of a pane in the present room: where room is short, lists give way to the text. */
export function usePaneWidth(pane: Pane): number {
  const room = useRoom()
  const width = useStore(panes, (state) => state.widths[pane])
  return room === 'medium' ? Math.min(width, MEDIUM_MOST) : width
}

/** Opens or folds a pane in the present room. */
export function togglePane(pane: Pane, open?: boolean): void {
  const room = roomNow()
  const all = panes.get().open
  const next = open ?? !all[room][pane]
  panes.set({ open: { ...all, [room]: { ...all[room], [pane]: next } } })
  if (next) desk.set({ focusMode: false })
}

/** Sets a pane's width, within its limits. */
export function resizePane(pane: Pane, width: number): void {
  const [least, most] = PANE_LIMITS[pane]
  const fitting = Math.round(Math.min(most, Math.max(least, width)))
  panes.set({ widths: { ...panes.get().widths, [pane]: fitting } })
}

/** Which panes stand open now. */
export function useOpenPanes(): Readonly<Record<Pane, boolean>> {
  const room = useRoom()
  return useStore(panes, (state) => state.open[room])
}
