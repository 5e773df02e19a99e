import { ensureBuilt } from './build/build.mjs'
import { failWith } from './setup/log.mjs'
import { inRepo } from './setup/paths.mjs'
import { ensureReady } from './setup/ready.mjs'
import { run } from './setup/run.mjs'

/**
 * `npm run -s sampadak -- COMMAND ...`: the command line on plain Node, from a checkout. It passes
 * on arguments and exit status, and writes nothing of its own to stdout.
 */
async function main() {
  const { env } = await ensureReady({ electron: false })
  await ensureBuilt({ env })
  // npm goes to the project's folder; paths on the command line are meant from where one stands.
  const cwd = (env.npm_lifecycle_event === 'sampadak' && env.INIT_CWD) || process.cwd()
  const args = [inRepo('out', 'main', 'cli.js'), ...process.argv.slice(2)]
  const { status } = await run(process.execPath, args, { output: 'inherit', cwd, env })
  process.exitCode = status
}

await main().catch(failWith)
