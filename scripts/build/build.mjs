import { existsSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { withLock } from '../setup/lock.mjs'
import { SetupError, timed } from '../setup/log.mjs'
import { digest, inRepo, repoRoot } from '../setup/paths.mjs'
import { run } from '../setup/run.mjs'
import { sourcesSum } from './sources.mjs'

const stampFile = () => inRepo('out', '.sampadak-sources')
const products = ['main/index.js', 'main/cli.js', 'preload/index.cjs', 'renderer/index.html']

async function isFresh(sum) {
  if (!existsSync(stampFile())) return false
  if (products.some((product) => !existsSync(inRepo('out', product)))) return false
  return (await readFile(stampFile(), 'utf8')) === sum
}

/**
 * Builds `out/` from the sources, unless it already is what they give.
 *
 * @param {object} options
 * @param {NodeJS.ProcessEnv} options.env from `ensureReady`
 * @param {boolean} [options.force] builds in any case
 */
export async function ensureBuilt({ env, force = false }) {
  if (!force && (await isFresh(await sourcesSum(repoRoot)))) return
  await withLock(`build-${digest(repoRoot).slice(0, 12)}`, async () => {
    const sum = await sourcesSum(repoRoot)
    if (!force && (await isFresh(sum))) return
    await timed('building the app (electron-vite build)', async () => {
      await rm(stampFile(), { force: true })
      const bin = inRepo('node_modules', 'electron-vite', 'bin', 'electron-vite.js')
      const { status, stdout, stderr } = await run(process.execPath, [bin, 'build'], {
        cwd: repoRoot,
        env,
      })
      if (status !== 0) throw new SetupError(`the build failed:\n${stdout}\n${stderr}`)
      await writeFile(stampFile(), sum)
    })
  })
}

/** Makes the next command build anew: for who writes to `out/` by other means. */
export async function forgetBuild() {
  await rm(stampFile(), { force: true })
}
