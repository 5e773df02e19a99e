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
  // Before Electron: it cannot even be tried without its libraries.
  for (const kind of wantsElectron ? ['run', ...debian] : debian) await ensureDebian(kind)
  const electron = wantsElectron ? await ensureElectron() : undefined
  const nodeApiLevels = [Number(process.versions.napi)]
  if (electron) nodeApiLevels.push(nodeApiOf(electron.version))
  await ensureAddon(nodeApiLevels)
  const env = electron ? { ...process.env, ...electronEnvironment(electron) } : { ...process.env }
  return { electron, env }
}
