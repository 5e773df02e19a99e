import type { SendEvent } from '../ipc/events'

/**
 * The unsaved-work guard. Everything is saved within a second anyway; before the
 * window goes it is asked to save the rest at once.
 */
export interface FlushGuard {
  /** Asks the window and waits; `false` = it did not answer in time. */
  readonly ask: () => Promise<boolean>
  /** The window's answer. */
  readonly answered: (request: number) => void
}

/** @param patience milliseconds to wait: a window that hangs must not keep the app open */
export function makeFlushGuard(send: SendEvent, patience = 3000): FlushGuard {
  const waiting = new Map<number, (saved: boolean) => void>()
  let last = 0
  return {
    ask: () =>
      new Promise((resolve) => {
        const request = (last += 1)
        const settle = (saved: boolean) => {
          clearTimeout(timer)
          waiting.delete(request)
          resolve(saved)
        }
        const timer = setTimeout(() => settle(false), patience)
        waiting.set(request, settle)
        send('flush', { request })
      }),
    answered: (request) => waiting.get(request)?.(true),
  }
}
