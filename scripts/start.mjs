import { ensureBuilt } from './build/build.mjs'
import { hasDisplay } from './setup/display.mjs'
import { electronArguments } from './setup/electronPath.mjs'
import { failWith, say } from './setup/log.mjs'
import { inRepo, repoRoot } from './setup/paths.mjs'
import { ensureReady } from './setup/ready.mjs'
import { run } from './setup/run.mjs'

/**
 * `npm start`: the app on the sample newsroom; further arguments go to the app. Where nothing can
 * be shown, the same app goes through the main job on a virtual display.
 */
async function main() {
  const shown = hasDisplay()
  const { electron, env } = await ensureReady({ debian: shown ? [] : ['display'] })
  await ensureBuilt({ env })
  if (!shown) say('no display here: taking the sample newsroom through the main job instead')
  const [program, args] = shown
    ? [electron.path, [...electronArguments(), '.', '--sample-newsroom', ...process.argv.slice(2)]]
    : [process.execPath, [inRepo('scripts', 'showcase.mjs'), ...process.argv.slice(2)]]
  const { status } = await run(program, args, { output: 'inherit', cwd: repoRoot, env })
  process.exitCode = status
}

await main().catch(failWith)
