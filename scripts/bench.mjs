import { failWith } from './setup/log.mjs'
import { runNamedScripts } from './testing/namedScripts.mjs'

/** `npm run bench`, `npm run bench -- NAME`: the scripts of tests/bench/. */
await runNamedScripts('bench').catch(failWith)
