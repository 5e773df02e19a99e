import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ExpectedError, unwrap, type Failure } from '@shared/result'
import { findPerson } from '../services/persons'
import { newsroomPaths } from '../store/folder'
import { openStore } from '../store/inProcess'
import type { StorePort } from '../store/port'
import { backupCommand } from './backup'
import { checkCommand } from './check'
import {
  UsageError,
  type CliCommand,
  type CommandLine,
  type Invocation,
  type Values,
} from './command'
import { exportCommand } from './export'
import { helpOf, optionsAround, overview } from './help'
import { importCommand } from './import'
import { listCommand } from './list'
import { moveCommand } from './move'
import { newCommand } from './new'
import { sampleCommand } from './sample'
import { showCommand } from './show'
import { slugCommand } from './slug'
import { verifyCommand } from './verify'

const COMMANDS: readonly CliCommand[] = [
  newCommand,
  importCommand,
  listCommand,
  showCommand,
  moveCommand,
  exportCommand,
  verifyCommand,
  slugCommand,
  checkCommand,
  backupCommand,
  sampleCommand,
]

/** Done, refused for a reason we expect, or not understood. */
export type ExitCode = 0 | 1 | 2

/**
 * Runs one command line.
 *
 * @param args what stands after the program's name
 * @throws what is a bug
 */
export async function runCommandLine(
  args: readonly string[],
  line: CommandLine,
): Promise<ExitCode> {
  const [name, ...rest] = args
  if (name === '--help' || name === '-h' || name === 'help') {
    line.print(overview(COMMANDS))
    return 0
  }
  const command = COMMANDS.find((one) => one.name === name)
  if (!command) {
    line.complain(name === undefined ? overview(COMMANDS) : `There is no command “${name}”.\n`)
    return 2
  }
  try {
    return await runCommand(command, rest, line)
  } catch (error) {
    if (error instanceof UsageError) {
      line.complain(`${error.message}\n\n${helpOf(command)}`)
      return 2
    }
    if (error instanceof ExpectedError) return failed(line, error.failure)
    throw error
  }
}

async function runCommand(
  command: CliCommand,
  args: readonly string[],
  line: CommandLine,
): Promise<ExitCode> {
  const { values, rest } = parsed(command, args)
  if (values['help'] === true) {
    line.print(helpOf(command))
    return 0
  }
  const opened: StorePort[] = []
  const invocation = invocationOf(line, values, rest, opened)
  try {
    const { document, failure } = await command.run(invocation)
    line.print(typeof document === 'string' ? document : `${JSON.stringify(document)}\n`)
    return failure ? failed(line, failure) : 0
  } finally {
    for (const store of opened) await store.close()
  }
}

function invocationOf(
  line: CommandLine,
  values: Values,
  rest: readonly string[],
  opened: StorePort[],
): Invocation {
  const path = (name: string) => resolve(line.folder, name)
  const open = (): StorePort => {
    const store = unwrap(openStore(newsroomOf(line, values)))
    opened.push(store)
    if (store.readOnly) line.complain(`${store.readOnly.message}\n`)
    return store
  }
  return {
    line,
    values,
    rest,
    path,
    store: () => Promise.resolve().then(open),
    desk: async () => {
      const store = open()
      const { as } = values
      const person = unwrap(await findPerson(store, typeof as === 'string' ? as : null))
      return { store, person: person.id, clock: line.clock }
    },
  }
}

function newsroomOf(line: CommandLine, values: Values): string {
  const { newsroom } = values
  if (typeof newsroom === 'string' && newsroom !== '') return resolve(line.folder, newsroom)
  if (existsSync(newsroomPaths(line.folder).database)) return line.folder
  throw new UsageError('--newsroom is missing.')
}

function parsed(
  command: CliCommand,
  args: readonly string[],
): { readonly values: Values; readonly rest: readonly string[] } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...command.options, ...optionsAround(command) },
      allowPositionals: true,
      strict: true,
    })
    return { values: values as Values, rest: positionals }
  } catch (error) {
    const isUsage =
      error instanceof TypeError &&
      'code' in error &&
      String(error.code).startsWith('ERR_PARSE_ARGS')
    throw isUsage ? new UsageError(error.message) : error
  }
}

function failed(line: CommandLine, failure: Failure): ExitCode {
  const { code, message } = failure
  line.complain(`${JSON.stringify({ error: { code, message } })}\n`)
  return 1
}
