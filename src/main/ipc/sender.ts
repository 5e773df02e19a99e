import type { IpcMainInvokeEvent, WebContents } from 'electron'
import { APP_HOST, APP_SCHEME } from '../app/schemes'

/**
 * Whether a call comes from the page of our own window: from its main frame,
 * showing our own address. A frame within it, another page or a frame that is
 * gone meanwhile is nobody.
 */
export function isOurWindow(event: IpcMainInvokeEvent, window: WebContents | null): boolean {
  const frame = event.senderFrame
  if (window === null || frame === null) return false
  if (event.sender.id !== window.id || frame.parent !== null) return false
  return isOurPage(frame.url)
}

/** Whether an address is a page of the window. */
export function isOurPage(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, host } = new URL(address)
  return protocol === `${APP_SCHEME}:` && host === APP_HOST
}
