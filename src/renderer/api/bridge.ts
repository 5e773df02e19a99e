import type { Bridge } from '@shared/contract/bridge'

declare global {
  interface Window {
    /** What the preload puts there: the only way out of the window. */
    readonly sampadak: Bridge
  }
}

/** The bridge to main. */
export function bridge(): Bridge {
  return window.sampadak
}
