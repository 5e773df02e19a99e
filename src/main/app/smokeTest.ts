import type { BrowserWindow } from 'electron'
import type { Desk } from '../services/desk'

/** How long a window may take until it shows something, in milliseconds. */
const PATIENCE = 60_000

/**
 * Proves that the program starts: the store answers and the window has drawn its
 * desk. Prints one line of JSON.
 *
 * @returns the exit status: 0, or 1 with the reason on stderr
 */
export async function smokeTest(window: BrowserWindow, desk: Desk): Promise<number> {
  try {
    const check = await desk.store.check()
    if (!check.ok) throw new Error(`the store is not whole: ${check.problems.join('; ')}`)
    await untilDrawn(window)
    const versions = { electron: process.versions.electron, sqlite: check.sqliteVersion }
    process.stdout.write(`${JSON.stringify({ smoke: 'ok', ...versions })}\n`)
    return 0
  } catch (error) {
    process.stderr.write(`smoke test: ${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  }
}

/** Until the page has something in its root and two frames have passed since. */
async function untilDrawn(window: BrowserWindow): Promise<void> {
  const drawn: unknown = await window.webContents.executeJavaScript(`
    new Promise((resolve) => {
      const end = performance.now() + ${PATIENCE}
      const look = () => {
        const root = document.getElementById('root')
        if (root && root.childElementCount > 0)
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(true)))
        else if (performance.now() > end) resolve(false)
        else setTimeout(look, 50)
      }
      look()
    })
  `)
  if (drawn !== true) throw new Error('the window stayed empty')
}
