import { screen, type BrowserWindow } from 'electron'
import { z } from 'zod'
import { isReachable } from './bounds'
import { readJson, writeJson } from './jsonFile'

const schema = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int(),
  height: z.number().int(),
  maximized: z.boolean(),
})
export type WindowState = z.infer<typeof schema>

/** The window as it was left, if it can still be seen there; else `null`. */
export function readWindowState(file: string): WindowState | null {
  const state = readJson<WindowState | null>(file, schema.nullable(), null)
  if (state === null) return null
  return isReachable(
    state,
    screen.getAllDisplays().map((display) => display.workArea),
  )
    ? state
    : null
}

/** Writes where the window is whenever it comes to rest and when it closes. */
export function keepWindowState(window: BrowserWindow, file: string): void {
  const write = () => {
    if (window.isDestroyed() || window.isMinimized()) return
    // Normal bounds: a window that leaves its maximised state goes back to them.
    writeJson(file, { ...window.getNormalBounds(), maximized: window.isMaximized() })
  }
  let resting: NodeJS.Timeout | undefined
  const writeSoon = () => {
    clearTimeout(resting)
    resting = setTimeout(write, 500)
  }
  window.on('resize', writeSoon)
  window.on('move', writeSoon)
  window.on('close', () => {
    clearTimeout(resting)
    write()
  })
}
