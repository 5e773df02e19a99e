import { failWith } from './setup/log.mjs'
import { runNamedScripts } from './testing/namedScripts.mjs'

/** `npm run soak`, `npm run soak -- NAME`: the scripts of tests/soak/. */
await runNamedScripts('soak').catch(failWith)
