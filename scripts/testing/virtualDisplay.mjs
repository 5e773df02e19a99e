import { startVirtualDisplay } from '../setup/display.mjs'

/**
 * Playwright's global set-up: on Linux the tests get a display of their own, also where a person
 * has one. Nobody's keys then land in a test's window, and no test steals the focus.
 * `SAMPADAK_VISIBLE=1` shows the windows instead.
 */
export default async function virtualDisplay() {
  if (process.platform !== 'linux' || process.env.SAMPADAK_VISIBLE) return undefined
  const display = await startVirtualDisplay()
  Object.assign(process.env, display.env)
  delete process.env.WAYLAND_DISPLAY
  return display.stop
}
