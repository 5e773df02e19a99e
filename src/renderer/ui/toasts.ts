import i18next from 'i18next'
import type { Failure } from '@shared/result'
import { alarm, announce } from './announce'
import { createStore } from './createStore'

/** A note at the foot of the window: something that can be undone, or a failure. */
export type Toast = { readonly id: number } & (
  | { readonly kind: 'undo'; readonly text: string; readonly undo: () => void }
  | { readonly kind: 'failure'; readonly failure: Failure }
)

/** How long an undo is offered. Milliseconds. */
const UNDO_TIME = 10_000

export const toasts = createStore<{ list: readonly Toast[] }>({ list: [] })
let last = 0

/** Says what was done and offers to undo it. */
export function offerUndo(text: string, undo: () => void): void {
  announce(text)
  const id = (last += 1)
  toasts.set({
    list: [
      ...toasts.get().list.filter((toast) => toast.kind !== 'undo'),
      { id, kind: 'undo', text, undo },
    ],
  })
  setTimeout(() => dismiss(id), UNDO_TIME)
}

/** Offers no undo any more: something else was done since, which it would not undo. */
export function withdrawUndo(): void {
  toasts.set({ list: toasts.get().list.filter((toast) => toast.kind !== 'undo') })
}

/** Shows a failure until it is closed; a second of the same code takes the place of the first. */
export function showFailure(failure: Failure): void {
  const id = (last += 1)
  const others = toasts
    .get()
    .list.filter((toast) => toast.kind !== 'failure' || toast.failure.code !== failure.code)
  toasts.set({ list: [...others, { id, kind: 'failure', failure }].slice(-3) as readonly Toast[] })
  alarm(i18next.t(`failures.${failure.code}`, { returnObjects: true }).what)
}

/** Takes a toast away. */
export function dismiss(id: number): void {
  toasts.set({ list: toasts.get().list.filter((toast) => toast.id !== id) })
}
