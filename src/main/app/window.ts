import { join } from 'node:path'
import { app, BrowserWindow, nativeTheme } from 'electron'
import { SMALLEST } from './bounds'
import { WINDOW_ICON } from './identity'
import type { InterfaceLanguage } from './preferences'
import { APP_HOST, APP_SCHEME } from './schemes'
import { keepWindowState, readWindowState } from './windowState'

/** Paper and night: what shows until the first paint, so that nothing flashes. */
const PAPER = '#fbfaf7'
const NIGHT = '#191817'

export interface WindowOptions {
  readonly stateFile: string
  readonly language: InterfaceLanguage
}

/** The address of the window's page. `recovered` = the one before it stopped by itself. */
export function windowAddress(language: InterfaceLanguage, recovered = false): string {
  const query = new URLSearchParams({ language, ...(recovered ? { recovered: '1' } : {}) })
  return `${APP_SCHEME}://${APP_HOST}/index.html?${query.toString()}`
}

/**
 * Loads the window's page. A navigation elsewhere that is refused while the page
 * still loads makes `loadURL` fail in the name of that other address: the page
 * itself is there, so this is no failure.
 */
export async function loadWindow(window: BrowserWindow, address: string): Promise<void> {
  await window.loadURL(address).catch((error: unknown) => {
    const failed = (error as { url?: unknown }).url
    if (typeof failed !== 'string' || failed === address) throw error
  })
}

/** Makes the one window: sandboxed, without Node, shown when it has something to show. */
export function makeWindow(options: WindowOptions): BrowserWindow {
  const state = readWindowState(options.stateFile)
  const bounds = state
    ? { x: state.x, y: state.y, width: state.width, height: state.height }
    : { width: 1440, height: 900 }
  const window = new BrowserWindow({
    ...bounds,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    title: 'Sampadak',
    ...(process.platform === 'linux' ? { icon: WINDOW_ICON } : {}),
    backgroundColor: nativeTheme.shouldUseDarkColors ? NIGHT : PAPER,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      // Chromium's dictionaries would be fetched from a server; Hindi has none there.
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  })
  keepWindowState(window, options.stateFile)
  window.once('ready-to-show', () => {
    if (state?.maximized) window.maximize()
    window.show()
  })
  return window
}
