import type { BrowserWindow } from 'electron'
import type { BridgeEventName, BridgeEvents } from '@shared/contract/events'

/** Tells the window something; does nothing while there is none. */
export type SendEvent = <Name extends BridgeEventName>(
  name: Name,
  payload: BridgeEvents[Name],
) => void

/** A sender to whatever window `current` gives at the time. */
export function eventSender(current: () => BrowserWindow | null): SendEvent {
  return (name, payload) => {
    const window = current()
    if (window === null || window.isDestroyed() || window.webContents.isDestroyed()) return
    window.webContents.send(name, payload)
  }
}
