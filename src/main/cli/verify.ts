import { unwrap } from '@shared/result'
import { verifyBundle } from '../export/verify'
import type { CliCommand } from './command'
import { onlyArgument } from './values'

export const verifyCommand: CliCommand = {
  name: 'verify',
  usage: 'verify DIR',
  summary: 'holds a bundle against its manifest',
  options: {},
  needsNewsroom: false,
  async run(invocation) {
    const folder = invocation.path(onlyArgument(invocation, 'DIR'))
    const outcome = unwrap(await verifyBundle(folder))
    if (outcome.ok) return { document: outcome }
    const named = outcome.problems.map(({ path, problem }) => `${path} (${problem})`).join(', ')
    const message = `The bundle is not as it was exported: ${named}.`
    return { document: outcome, failure: { code: 'bundle_damaged', message } }
  },
}
