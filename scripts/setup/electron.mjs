import { existsSync, readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { say, SetupError, timed } from './log.mjs'
import { inRepo } from './paths.mjs'
import { ensureRegistryRuntime } from './registryAssemble.mjs'
import { canUseRegistry, registryFolder, STAMP } from './registryRuntime.mjs'
import { run, tail } from './run.mjs'

/** How long the normal download may take where there is something to fall back on. */
const DOWNLOAD_LIMIT_MS = 10 * 60_000

const packageFolder = (...parts) => inRepo('node_modules', 'electron', ...parts)
/** Says that the normal download was tried for this install of the packages and is out of reach. */
const unreachableFile = () => inRepo('node_modules', '.sampadak-electron-unreachable')

/**
 * @typedef {object} Electron
 * @property {'normal' | 'registry' | 'given'} kind where it comes from; 'given' by the environment
 * @property {string} folder what `ELECTRON_OVERRIDE_DIST_PATH` has to name
 * @property {string} path the executable
 * @property {string} version Electron's own version
 */

const programName = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
}[process.platform]

function describe(kind, folder) {
  const file = path.join(folder, programName ?? 'electron')
  const versionFile = path.join(folder, 'version')
  if (!existsSync(file) || !existsSync(versionFile)) return undefined
  const version = readFileSync(versionFile, 'utf8').trim().replace(/^v/, '')
  return { kind, folder, path: file, version }
}

/** The Electron that the `electron` package itself downloaded, complete and of its version. */
function normalElectron() {
  const found = describe('normal', packageFolder('dist'))
  if (!found || !existsSync(packageFolder('path.txt'))) return undefined
  const wanted = JSON.parse(readFileSync(packageFolder('package.json'), 'utf8')).version
  return found.version === wanted ? found : undefined
}

function registryElectron() {
  if (!canUseRegistry) return undefined
  const folder = registryFolder()
  return existsSync(path.join(folder, STAMP)) ? describe('registry', folder) : undefined
}

function givenElectron(env) {
  const folder = env.ELECTRON_OVERRIDE_DIST_PATH
  // Our own scripts hand the registry runtime to their children by this variable.
  if (!folder || (canUseRegistry && path.resolve(folder) === registryFolder())) return undefined
  const found = describe('given', path.resolve(folder))
  if (!found) throw new SetupError(`ELECTRON_OVERRIDE_DIST_PATH=${folder} holds no Electron.`)
  return found
}

/** @returns {Electron | undefined} the Electron that is ready to run, without making one */
export function findElectron(env = process.env) {
  return givenElectron(env) ?? normalElectron() ?? registryElectron()
}

async function download() {
  const env = { ...process.env }
  delete env.ELECTRON_OVERRIDE_DIST_PATH
  const timeout = canUseRegistry ? DOWNLOAD_LIMIT_MS : undefined
  return run(process.execPath, [packageFolder('install.js')], { env, timeout })
}

async function knownUnreachable() {
  if (!existsSync(unreachableFile())) return false
  return (await readFile(unreachableFile(), 'utf8')) === inRepo()
}

/**
 * The Electron to run: one that the environment names, else the normal one (downloaded when it can
 * be), else on Linux the registry runtime.
 *
 * @returns {Promise<Electron>}
 */
export async function ensureElectron() {
  const ready = givenElectron(process.env) ?? normalElectron()
  if (ready) return ready
  if (!canUseRegistry || !(await knownUnreachable())) {
    const result = await timed('downloading Electron', download)
    const normal = normalElectron()
    if (normal) return normal
    if (!canUseRegistry) {
      throw new SetupError(`Electron could not be downloaded: ${tail(result.stderr, 4)}`)
    }
    say("Electron's own download is out of reach here: using the registry runtime instead")
    await writeFile(unreachableFile(), inRepo())
  }
  return describe('registry', await ensureRegistryRuntime())
}

/** The Node-API level of an Electron, by its version. */
export function nodeApiOf(version) {
  return Number.parseInt(version, 10) >= 35 ? 10 : 9
}
