import type { CliCommand } from './command'
import { noArguments } from './values'

export const checkCommand: CliCommand = {
  name: 'check',
  usage: 'check',
  summary: 'an integrity report of the newsroom',
  options: {},
  needsNewsroom: true,
  async run(invocation) {
    noArguments(invocation)
    const outcome = await (await invocation.store()).check()
    if (outcome.ok) return { document: outcome }
    const message = `The newsroom is damaged: ${outcome.problems.join('; ')}`
    return { document: outcome, failure: { code: 'newsroom_damaged', message } }
  },
}
