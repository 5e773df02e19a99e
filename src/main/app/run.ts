import { setTimeout } from 'node:timers/promises'
import { app, BrowserWindow, session } from 'electron'
import log from 'electron-log/main'
import { unwrap } from '@shared/result'
import exportEntry from '../export/worker?modulePath'
import { HANDLERS } from '../ipc/handlers'
import { registerMethods } from '../ipc/register'
import picturesEntry from '../pictures/process?modulePath'
import { createPictures } from '../pictures/pictures'
import storeEntry from '../store/worker?modulePath'
import { Application } from './application'
import type { StartArguments } from './arguments'
import { attachContextMenu } from './contextMenu'
import { recoverFromCrashes } from './crash'
import { guardNetwork, guardPermissions, guardWebContents } from './guards'
import { introduce } from './identity'
import { closeBeforeQuit, flushBeforeClose } from './lifecycle'
import { setMenu } from './menu'
import { makeNewsrooms } from './newsrooms'
import { openFirst } from './openFirst'
import { RENDERER_FOLDER, userPlaces } from './places'
import { pressKey } from './pressKey'
import { openPreferences } from './preferences'
import previewEntry from './preview/worker?modulePath'
import { serveSchemes } from './protocol'
import { smokeTest } from './smokeTest'
import { loadWindow, makeWindow, windowAddress } from './window'

/** Puts the parts of the app together and runs it until it is quit. */
export function runApp(start: StartArguments): void {
  const userData = app.getPath('userData')
  const places = userPlaces(userData)
  const preferences = openPreferences(places.preferences)
  const pictures = createPictures({ entry: picturesEntry })
  const newsrooms = makeNewsrooms(storeEntry, pictures)
  const application = new Application({
    preferences,
    newsrooms,
    pictures,
    places,
    entries: { preview: previewEntry, export: exportEntry },
    languageChanged: showMenu,
  })
  const endings = { flush: application.flush.ask, close: () => application.close() }
  let quitting = false
  let firstOpened: Promise<unknown> = Promise.resolve()

  function showMenu(): void {
    const { acts, send, language } = application
    const tell = (failed: Promise<{ ok: boolean; error?: { message: string } }>) =>
      void failed
        .then(async (result) => {
          if (!result.ok) await application.dialogs.failure(result.error?.message ?? '')
        })
        .catch((error: unknown) => log.error('bug in a menu item', error))
    setMenu(language, {
      send: (action) => send('menu', { action }),
      undo: () => pressKey(application.window, 'Z', ['control']),
      redo: () => pressKey(application.window, 'Z', ['control', 'shift']),
      // The menu stands before the first newsroom is open: another one waits its turn.
      openNewsroom: () => tell(firstOpened.then(acts.openNewsroom)),
      createNewsroom: () => tell(firstOpened.then(acts.createNewsroom)),
      backup: () => {
        const context = application.handlerContext()
        if (context) tell(HANDLERS['newsroom.backup'](context, undefined))
      },
    })
  }

  async function showWindow(): Promise<BrowserWindow> {
    const window = makeWindow({ stateFile: places.windowState, language: application.language })
    application.window = window
    window.on('closed', () => {
      application.window = null
    })
    flushBeforeClose(window, endings)
    const stopped = recoverFromCrashes(window, () => application.language)
    attachContextMenu(window, () => application.language)
    await loadWindow(window, windowAddress(application.language)).catch(async (error: unknown) => {
      // A page that stopped while it was loading is opened again; that it stopped is told after.
      await setTimeout(1000)
      if (!stopped()) throw error
    })
    return window
  }

  async function openNewsroom(): Promise<void> {
    const store = await openFirst(start, { newsrooms, preferences, places })
    unwrap(await application.show(unwrap(store)))
  }

  async function begin(): Promise<void> {
    const devServer = app.isPackaged ? null : (process.env['ELECTRON_RENDERER_URL'] ?? null)
    serveSchemes({
      rendererFolder: RENDERER_FOLDER,
      devServer,
      mediaFolder: () => application.mediaFolder,
      preview: (address) => application.session.previews.respond(address),
    })
    guardPermissions(session.defaultSession)
    guardNetwork(session.defaultSession, devServer)
    // The window loads while the store opens: its first questions wait for the newsroom.
    const opened = openNewsroom()
    firstOpened = Promise.allSettled([opened])
    showMenu()
    registerMethods({
      handlers: HANDLERS,
      opened: firstOpened,
      context: () => application.handlerContext(),
      isOpen: (context) => application.isOpen(context),
      window: () => application.window?.webContents ?? null,
    })
    const [window] = await Promise.all([showWindow(), opened])
    if (!start.smokeTest) return
    const status = await smokeTest(window, application.session.desk)
    await application.close()
    app.exit(status)
  }

  async function giveUp(error: unknown): Promise<void> {
    log.error('Sampadak could not start', error)
    const message = error instanceof Error ? error.message : String(error)
    if (start.smokeTest) process.stderr.write(`smoke test: ${message}\n`)
    else await application.dialogs.failure(message)
    app.exit(1)
  }

  introduce()
  guardWebContents()
  closeBeforeQuit(endings)
  app.on('second-instance', () => {
    const { window } = application
    if (window === null) return
    if (window.isMinimized()) window.restore()
    window.focus()
  })
  app.on('before-quit', () => {
    quitting = true
  })
  app.on('window-all-closed', () => {
    // On macOS an app without a window stays, unless it is being quit.
    if (process.platform !== 'darwin' || quitting) app.quit()
  })
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length > 0) return
    showWindow().catch((error: unknown) => log.error('the window could not be shown', error))
  })
  app.whenReady().then(begin).catch(giveUp)
}
