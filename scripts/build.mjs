import { ensureBuilt } from './build/build.mjs'
import { failWith } from './setup/log.mjs'
import { ensureReady } from './setup/ready.mjs'

/** `npm run build`: builds when the sources have changed; `-- --force` builds in any case. */
async function main() {
  const { env } = await ensureReady({ electron: false })
  await ensureBuilt({ env, force: process.argv.includes('--force') })
}

await main().catch(failWith)
