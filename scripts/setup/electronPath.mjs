import { findElectron } from './electron.mjs'
import { isRoot } from './debian.mjs'
import { SetupError } from './log.mjs'

/** The path of the Electron executable that tests, start and bench run. */
export function electronPath(env = process.env) {
  const found = findElectron(env)
  if (!found) throw new SetupError('no Electron is ready: run "npm start" or "npm test" first.')
  return found.path
}

/**
 * What a process that starts Electron has to have in its environment.
 *
 * Chromium's sandbox cannot be set up by root, which is who runs in a container. This is the only
 * place that turns it off, and it is no part of the product.
 *
 * @param {import('./electron.mjs').Electron} electron
 */
export function electronEnvironment(electron) {
  return {
    ...(electron.kind === 'normal' ? {} : { ELECTRON_OVERRIDE_DIST_PATH: electron.folder }),
    ELECTRON_EXEC_PATH: electron.path,
    ...(isRoot() && process.platform === 'linux' ? { ELECTRON_DISABLE_SANDBOX: '1' } : {}),
  }
}

/** Arguments that Electron itself needs before the app's: none for an ordinary user. */
export function electronArguments() {
  return isRoot() && process.platform === 'linux' ? ['--no-sandbox'] : []
}
