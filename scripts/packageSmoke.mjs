import { packageSmoke } from './packaging/smoke.mjs'
import { failWith } from './setup/log.mjs'
import { ensureReady } from './setup/ready.mjs'

/** Tries the unpacked app of an earlier `npm run package` once more. */
async function main() {
  const { env } = await ensureReady({ debian: ['display'] })
  await packageSmoke(env)
  process.stdout.write('the packaged app and its command line work\n')
}

await main().catch(failWith)
