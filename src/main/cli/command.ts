import type { ParseArgsConfig } from 'node:util'
import type { Result } from '@shared/result'
import type { Clock, Desk } from '../services/desk'
import type { StorePort } from '../store/port'
import type { Places } from './places'

/** What the command line is given by whoever starts it; a test brings its own. */
export interface CommandLine {
  readonly places: Places
  readonly clock: Clock
  /** The folder that relative paths start from. */
  readonly folder: string
  readonly readInput: () => Promise<string>
  readonly print: (text: string) => void
  readonly complain: (text: string) => void
}

export type Values = Readonly<Record<string, string | boolean | undefined>>

/** What a command may ask for while it runs. */
export interface Invocation {
  readonly line: CommandLine
  readonly values: Values
  /** What is left of the arguments beside the options. */
  readonly rest: readonly string[]
  /** An absolute path. */
  readonly path: (name: string) => string
  /** Opens `--newsroom`; closed after the command. */
  readonly store: () => Promise<StorePort>
  /** Opens `--newsroom` for `--as`. */
  readonly desk: () => Promise<Desk>
}

/** A document for stdout, and whether it tells of a failure. */
export interface Printed {
  /** JSON, or text that is printed as it is. */
  readonly document: unknown
  /** An expected failure that the document tells of in full. */
  readonly failure?: Extract<Result<never>, { ok: false }>['error']
}

/** One command of the command line. */
export interface CliCommand {
  readonly name: string
  /** As in `import FILE… [--status S]`. */
  readonly usage: string
  readonly summary: string
  /** Its own options, with a line of help each. */
  readonly options: Readonly<Record<string, CliOption>>
  /** Whether it works on a newsroom. */
  readonly needsNewsroom: boolean
  readonly run: (invocation: Invocation) => Promise<Printed>
}

export type CliOption = NonNullable<ParseArgsConfig['options']>[string] & { readonly help: string }

/** The arguments cannot be understood: exit 2. */
export class UsageError extends Error {}
