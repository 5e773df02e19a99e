import { ensureAddon } from './addon.mjs'
import { ensureDebian } from './debian.mjs'
import { ensureElectron, nodeApiOf } from './electron.mjs'
import { electronEnvironment } from './electronPath.mjs'
import { ensureModules } from './modules.mjs'

/**
 * @typedef {object} Ready
 * @property {import('./electron.mjs').Electron | undefined} electron undefined where not asked for
 * @property {NodeJS.ProcessEnv} env the environment for every process that a command starts
 */

/**
 * Makes the checkout ready for a command, from whatever state it is in. Quiet and quick when there
 * is nothing to do.
 *
 * @param {object} need
 * @param {boolean} [need.electron] false for commands that run in plain Node
 * @param {('display' | 'test' | 'package')[]} [need.debian] further kinds of work, as in
 *   `debianNeeds`; 'run' comes with Electron
 * @returns {Promise<Ready>}
 */
export async function ensureReady({ electron: wantsElectron = true, debian = [] } = {}) {
  await ensureModules()
  const ownLevel = Number(process.versions.napi)
  // Compiling keeps one core busy; downloads go beside it.
  const [electron] = await Promise.all([
    wantsElectron ? electronWithLibraries(debian) : debianOnly(debian),
    ensureAddon([ownLevel]),
  ])
  if (electron) await ensureAddon([ownLevel, nodeApiOf(electron.version)])
  const env = electron ? { ...process.env, ...electronEnvironment(electron) } : { ...process.env }
  return { electron, env }
}

async function debianOnly(kinds) {
  for (const kind of kinds) await ensureDebian(kind)
}

/** The libraries come first: without them Electron cannot even be tried. */
async function electronWithLibraries(debian) {
  await debianOnly(['run', ...debian])
  return ensureElectron()
}
