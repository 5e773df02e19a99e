import { chromiumCommands } from './debianNeeds.mjs'
import { isRoot } from './debian.mjs'
import { SetupError } from './log.mjs'
import { which } from './which.mjs'

/** A Chromium of this machine that opens published pages in tests; `SAMPADAK_CHROMIUM` wins. */
export function chromiumPath(env = process.env) {
  const found =
    env.SAMPADAK_CHROMIUM || chromiumCommands.map((name) => which(name, env)).find(Boolean)
  if (!found) throw new SetupError('no Chromium on the PATH: set SAMPADAK_CHROMIUM to one.')
  return found
}

/** Arguments that Chromium needs here: root cannot set up its sandbox. */
export function chromiumArguments() {
  return isRoot() && process.platform === 'linux' ? ['--no-sandbox'] : []
}
