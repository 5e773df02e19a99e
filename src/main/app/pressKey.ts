import type { BrowserWindow } from 'electron'

/** Presses a key in the page, as the person's own finger would. */
export function pressKey(
  window: BrowserWindow | null,
  keyCode: string,
  modifiers: ('control' | 'shift')[],
): void {
  if (window === null) return
  window.webContents.focus()
  window.webContents.sendInputEvent({ type: 'keyDown', keyCode, modifiers })
  window.webContents.sendInputEvent({ type: 'keyUp', keyCode, modifiers })
}
