import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { SetupError, timed } from './log.mjs'
import { withLock } from './lock.mjs'
import { npm } from './npm.mjs'
import { digest, inRepo, repoRoot } from './paths.mjs'

/**
 * Whether an installed tree is the one the lock file describes.
 *
 * npm leaves `node_modules/.package-lock.json` when it has finished, so an interrupted install has
 * none. Packages for other platforms stand in the lock file and are rightly absent.
 *
 * @param lock parsed `package-lock.json`
 * @param installed parsed `node_modules/.package-lock.json`, or undefined
 */
export function matchesLock(lock, installed) {
  if (!installed?.packages) return false
  const wanted = Object.entries(lock.packages).filter(([where]) => where !== '')
  const names = new Set(wanted.map(([where]) => where))
  if (Object.keys(installed.packages).some((where) => !names.has(where))) return false
  return wanted.every(([where, entry]) => {
    const found = installed.packages[where]
    if (!found) return Boolean(entry.optional || entry.devOptional || entry.peer)
    return found.version === entry.version && found.integrity === entry.integrity
  })
}

async function readJson(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return undefined
    throw error
  }
}

async function upToDate() {
  const [lock, installed] = await Promise.all([
    readJson(inRepo('package-lock.json')),
    readJson(inRepo('node_modules', '.package-lock.json')),
  ])
  if (!lock)
    throw new SetupError('package-lock.json is missing or unreadable: restore it from git.')
  return matchesLock(lock, installed) && allPresent(Object.keys(installed.packages))
}

/** npm's record can outlive what it records: someone may have deleted part of the tree. */
function allPresent(folders) {
  return folders.every((folder) => existsSync(inRepo(folder, 'package.json')))
}

/** Installs the packages of the lock file when they are not there. No package's own script runs. */
export async function ensureModules() {
  if (await upToDate()) return
  await withLock(`checkout-${digest(repoRoot).slice(0, 12)}`, async (addChild) => {
    if (await upToDate()) return
    await timed('installing the packages of package-lock.json (npm ci)', async () => {
      const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
      const { status } = await npm(args, { cwd: repoRoot, output: 'show', onStart: addChild })
      if (status !== 0) {
        throw new SetupError(`npm ci ended with status ${status}: see its lines above.`)
      }
    })
  })
}
