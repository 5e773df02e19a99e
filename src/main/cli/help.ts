import type { CliCommand, CliOption } from './command'

/** Options that every command understands. */
export const COMMON_OPTIONS = {
  help: { type: 'boolean', short: 'h', help: 'this help' },
} as const satisfies Record<string, CliOption>

/** Options of the commands that work on a newsroom. */
export const NEWSROOM_OPTIONS = {
  newsroom: { type: 'string', help: 'the newsroom’s folder (default: the folder one stands in)' },
  as: { type: 'string', help: 'who acts, by name or id (default: the only person)' },
} as const satisfies Record<string, CliOption>

/** What `sampadak --help` prints. */
export function overview(commands: readonly CliCommand[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length))
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`)
  return [
    'sampadak COMMAND [OPTIONS]',
    '',
    ...lines,
    '',
    'sampadak COMMAND --help tells of one command. One JSON document goes to stdout,',
    'messages to stderr; exit 0 = done, 1 = refused, 2 = not understood.',
    '',
  ].join('\n')
}

/** What `sampadak COMMAND --help` prints. */
export function helpOf(command: CliCommand): string {
  const options = { ...command.options, ...optionsAround(command) }
  const names = Object.entries(options).map(([name, { type, help }]) => ({
    name: type === 'string' ? `--${name} ${name.toUpperCase()}` : `--${name}`,
    help,
  }))
  const width = Math.max(...names.map(({ name }) => name.length))
  const lines = names.map(({ name, help }) => `  ${name.padEnd(width)}  ${help}`)
  return [`sampadak ${command.usage}`, '', command.summary, '', ...lines, ''].join('\n')
}

/** The options a command understands beside its own. */
export function optionsAround(command: CliCommand): Readonly<Record<string, CliOption>> {
  return command.needsNewsroom ? { ...NEWSROOM_OPTIONS, ...COMMON_OPTIONS } : COMMON_OPTIONS
}
