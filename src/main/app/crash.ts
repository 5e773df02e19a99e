import { app, dialog, type BrowserWindow } from 'electron'
import log from 'electron-log/main'
import type { InterfaceLanguage } from './preferences'
import { loadWindow, windowAddress } from './window'
import { WORDS } from './words'

/** So many stops within a minute are no accident: then a person decides. */
const TOO_MANY = 3
const WITHIN = 60_000

/**
 * Opens the page again when its process stops. Nothing is lost but the last
 * second's keys: the store lives in main, and the page says what happened.
 *
 * @returns whether it ever stopped
 */
export function recoverFromCrashes(
  window: BrowserWindow,
  language: () => InterfaceLanguage,
): () => boolean {
  let stops: number[] = []
  let ever = false
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit' || window.isDestroyed()) return
    ever = true
    log.error('the window stopped', details)
    const now = performance.now()
    stops = [...stops.filter((at) => now - at < WITHIN), now]
    if (stops.length < TOO_MANY) {
      openAgain(window, language())
      return
    }
    stops = []
    askWhatToDo(window, language())
  })
  return () => ever
}

function openAgain(window: BrowserWindow, language: InterfaceLanguage): void {
  loadWindow(window, windowAddress(language, true)).catch((error: unknown) => {
    log.error('the window could not be opened again', error)
  })
}

function askWhatToDo(window: BrowserWindow, language: InterfaceLanguage): void {
  const words = WORDS[language]
  const choice = dialog.showMessageBoxSync(window, {
    type: 'error',
    message: words.windowStopped,
    detail: words.windowStoppedDetail,
    buttons: [words.openAgain, words.quit],
  })
  if (choice === 0) openAgain(window, language)
  else app.quit()
}
