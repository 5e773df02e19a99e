import { slugFrom } from '@shared/article/slug'
import type { CliCommand } from './command'
import { noArguments } from './values'

export const slugCommand: CliCommand = {
  name: 'slug',
  usage: 'slug < HEADLINES',
  summary: 'headlines on stdin, one a line -> slugs, one a line',
  options: {},
  needsNewsroom: false,
  async run(invocation) {
    noArguments(invocation)
    const lines = (await invocation.line.readInput()).replace(/^\uFEFF/u, '').split(/\r?\n/u)
    // The end of the last line begins no other one.
    if (lines.at(-1) === '') lines.pop()
    return { document: lines.map((line) => `${slugFrom(line)}\n`).join('') }
  },
}
