import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ensureBuilt } from './build/build.mjs'
import { packageSmoke } from './packaging/smoke.mjs'
import { failWith, say, SetupError, timed } from './setup/log.mjs'
import { inRepo, repoRoot } from './setup/paths.mjs'
import { ensureReady } from './setup/ready.mjs'
import { run } from './setup/run.mjs'
import { which } from './setup/which.mjs'

async function ownVersion() {
  return JSON.parse(await readFile(inRepo('package.json'), 'utf8')).version
}

/** What electron-builder is told where it must not fetch the normal Electron by itself. */
async function runtimeOptions(electron) {
  if (electron.kind === 'normal') return []
  const major = electron.version.split('.')[0]
  const version = `${await ownVersion()}-dev-electron${major}`
  return [
    `-c.electronDist=${electron.folder}`,
    `-c.electronVersion=${electron.version}`,
    // In every file name and in the app itself: such a package is for trying, never a release.
    `-c.extraMetadata.version=${version}`,
  ]
}

/** On Linux its helpers come from Debian: it would download them. */
function toolEnvironment() {
  if (process.platform !== 'linux') return {}
  return {
    CUSTOM_FPM_PATH: inRepo('scripts', 'packaging', 'fpmStandIn.mjs'),
    ELECTRON_BUILDER_7ZIP_PATH: which('7za') ?? which('7z'),
  }
}

/**
 * `npm run package`: the unpacked app and the packages of this platform in `dist/`, then a smoke
 * test of the unpacked app. Further arguments go to electron-builder (`-- --linux dir`).
 */
async function main() {
  const { electron, env } = await ensureReady({ debian: ['package', 'display'] })
  await ensureBuilt({ env })
  const given = process.argv.slice(2)
  const scratch = await mkdtemp(path.join(tmpdir(), 'sampadak-package-'))
  const cli = inRepo('node_modules', 'electron-builder', 'cli.js')
  const args = [cli, '--publish', 'never', ...(await runtimeOptions(electron)), ...given]
  try {
    await timed('packaging (electron-builder)', async () => {
      const { status } = await run(process.execPath, args, {
        output: 'show',
        cwd: repoRoot,
        env: { ...env, ...toolEnvironment(), TMPDIR: scratch },
      })
      if (status !== 0) throw new SetupError(`electron-builder ended with status ${status}`)
    })
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
  await timed('trying the package', () => packageSmoke(env))
  if (electron.kind !== 'normal') {
    say(`made with Electron ${electron.version} from another source: for trying, not for release`)
  }
}

await main().catch(failWith)
