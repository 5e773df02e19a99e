import { createStore } from './createStore'

/** What screen readers are told; `urgent` interrupts. */
export const announcements = createStore({ polite: '', urgent: '' })

/** Tells screen readers of a save, a move or a change. */
export function announce(text: string): void {
  // The same words twice are two events: an invisible difference makes them heard.
  const same = announcements.get().polite === text
  announcements.set({ polite: same ? `${text}\u00a0` : text })
}

/** Tells screen readers of a failure at once. */
export function alarm(text: string): void {
  const same = announcements.get().urgent === text
  announcements.set({ urgent: same ? `${text}\u00a0` : text })
}
