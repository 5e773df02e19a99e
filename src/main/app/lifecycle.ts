import { app, type BrowserWindow } from 'electron'
import log from 'electron-log/main'

/** What has to happen before things go. */
export interface Endings {
  /** Asks the window to save what is typed; answers when it did or took too long. */
  readonly flush: () => Promise<boolean>
  /** Closes whatever is open; nothing may be written after. */
  readonly close: () => Promise<void>
}

/** Holds a window open until it has saved the last second's keys. */
export function flushBeforeClose(window: BrowserWindow, endings: Endings): void {
  let state: 'open' | 'saving' | 'saved' = 'open'
  window.on('close', (event) => {
    if (state === 'saved') return
    event.preventDefault()
    if (state === 'saving') return
    state = 'saving'
    endings
      .flush()
      .then((saved) => {
        if (!saved) log.warn('the window did not answer before it was closed')
      })
      .catch((error: unknown) => log.error('the window could not be asked to save', error))
      .finally(() => {
        state = 'saved'
        if (!window.isDestroyed()) window.close()
      })
  })
}

/** Quits in order: windows save and close, then the newsroom closes, then the process ends. */
export function closeBeforeQuit(endings: Endings): void {
  let state: 'open' | 'closing' | 'closed' = 'open'
  app.on('will-quit', (event) => {
    if (state === 'closed') return
    event.preventDefault()
    if (state === 'closing') return
    state = 'closing'
    endings
      .close()
      .catch((error: unknown) => log.error('the newsroom could not be closed in order', error))
      .finally(() => {
        state = 'closed'
        app.quit()
      })
  })
}
