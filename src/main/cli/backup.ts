import { unwrap } from '@shared/result'
import type { CliCommand } from './command'
import { onlyArgument } from './values'

export const backupCommand: CliCommand = {
  name: 'backup',
  usage: 'backup FILE',
  summary: 'a verified copy of the store, made while it is in use',
  options: {},
  needsNewsroom: true,
  async run(invocation) {
    const file = invocation.path(onlyArgument(invocation, 'FILE'))
    return { document: unwrap(await (await invocation.store()).backup(file)) }
  },
}
