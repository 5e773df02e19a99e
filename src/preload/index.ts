import { contextBridge, ipcRenderer } from 'electron'
import { BRIDGE_EVENTS, type BridgeEventName, type BridgeEvents } from '@shared/contract/events'
import { METHOD_EFFECTS } from '@shared/contract/names'
import type { Bridge, BridgeMethods } from '@shared/contract/bridge'

/**
 * The only bridge between the window and main: one function per method of the
 * contract and a way to listen. The channel of a method or event is its name.
 */
const methods = Object.fromEntries(
  Object.keys(METHOD_EFFECTS).map((name) => [
    name,
    (input?: unknown) => ipcRenderer.invoke(name, input),
  ]),
) as unknown as BridgeMethods

const bridge: Bridge = {
  methods,
  on<Name extends BridgeEventName>(name: Name, listener: (payload: BridgeEvents[Name]) => void) {
    if (!BRIDGE_EVENTS.includes(name)) throw new Error(`no such event: ${name}`)
    // The event object of Electron stays here: it would hand the window a way to send anything.
    const forward = (_event: unknown, payload: BridgeEvents[Name]) => listener(payload)
    ipcRenderer.on(name, forward)
    return () => {
      ipcRenderer.removeListener(name, forward)
    }
  },
}

contextBridge.exposeInMainWorld('sampadak', bridge)
