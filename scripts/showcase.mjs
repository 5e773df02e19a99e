import { ensureBuilt } from './build/build.mjs'
import { failWith } from './setup/log.mjs'
import { ensureReady } from './setup/ready.mjs'
import { drive } from './showcase/drive.mjs'
import { runShowcase } from './showcase/frame.mjs'

/** Takes the sample newsroom through the main job, and says where the results lie. */
async function main() {
  const { env } = await ensureReady({ debian: ['display'] })
  await ensureBuilt({ env })
  const { bundle, pictures } = await runShowcase(env, drive)
  process.stdout.write(`\nbundle:      ${bundle}\n`)
  for (const picture of pictures) process.stdout.write(`screenshot:  ${picture}\n`)
}

await main().catch(failWith)
