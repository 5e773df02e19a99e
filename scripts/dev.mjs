import { forgetBuild } from './build/build.mjs'
import { isRoot } from './setup/debian.mjs'
import { withDisplay } from './setup/display.mjs'
import { failWith } from './setup/log.mjs'
import { inRepo, repoRoot } from './setup/paths.mjs'
import { ensureReady } from './setup/ready.mjs'
import { run } from './setup/run.mjs'

/** `npm run dev`: the app with reloading; further arguments go to the app. */
async function main() {
  const { env } = await ensureReady()
  await forgetBuild()
  const bin = inRepo('node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const noSandbox = isRoot() && process.platform === 'linux' ? ['--noSandbox'] : []
  const args = [bin, 'dev', ...noSandbox, '--', ...process.argv.slice(2)]
  const { status } = await withDisplay((display) =>
    run(process.execPath, args, { output: 'inherit', cwd: repoRoot, env: { ...env, ...display } }),
  )
  process.exitCode = status
}

await main().catch(failWith)
