import { existsSync } from 'node:fs'
import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { compileAddon } from './addonBuild.mjs'
import { currentAddonKey, needsBuiltAddon } from './addonKey.mjs'
import { withLock } from './lock.mjs'
import { SetupError, timed } from './log.mjs'
import { cacheRoot, inRepo } from './paths.mjs'
import { run, tail } from './run.mjs'
import { freshWorkFolder } from './work.mjs'

const FILE = 'better_sqlite3.node'
const installedFolder = () => inRepo('node_modules', 'better-sqlite3', 'build', 'Release')
const stampFile = () => path.join(installedFolder(), 'sampadak-key')

/** Opens a database with the addon in a process of its own: a wrong addon ends it by a signal. */
async function verify(file) {
  const script = `
    const Database = require(process.argv[1])
    const database = new Database(':memory:', { nativeBinding: process.argv[2] })
    if (database.prepare('select 1 as one').get().one !== 1) process.exit(1)
    database.close()`
  const better = inRepo('node_modules', 'better-sqlite3')
  const { status, stderr } = await run(process.execPath, ['-e', script, better, file])
  if (status !== 0) {
    throw new SetupError(
      `the built better-sqlite3 does not load (status ${status}): ${tail(stderr)}`,
    )
  }
}

async function buildIntoCache(key, cached) {
  const work = await freshWorkFolder(key)
  const built = await timed('building better-sqlite3 for Node-API 9 (once, a few minutes)', () =>
    compileAddon(work),
  )
  await verify(built)
  await mkdir(path.dirname(cached), { recursive: true })
  await copyFile(built, `${cached}.partial`)
  await rename(`${cached}.partial`, cached)
  await rm(work, { recursive: true, force: true })
}

/** A rename, not a write in place: a running process may have the old file mapped. */
async function install(key, cached) {
  await mkdir(installedFolder(), { recursive: true })
  const target = path.join(installedFolder(), FILE)
  await copyFile(cached, `${target}.${process.pid}`)
  await rename(`${target}.${process.pid}`, target)
  await verify(target)
  await writeFile(stampFile(), key)
}

async function isInstalled(key) {
  if (!existsSync(path.join(installedFolder(), FILE)) || !existsSync(stampFile())) return false
  return (await readFile(stampFile(), 'utf8')) === key
}

/**
 * Puts a better-sqlite3 in place that every given Node-API level can load. Where all are at 10 or
 * above its own prebuild serves and nothing is done.
 */
export async function ensureAddon(nodeApiLevels) {
  if (!needsBuiltAddon(nodeApiLevels)) return
  const key = currentAddonKey()
  if (await isInstalled(key)) return
  const cached = path.join(cacheRoot(), 'addons', key, FILE)
  await withLock(key, async () => {
    if (!existsSync(cached)) await buildIntoCache(key, cached)
    await install(key, cached)
  })
}
