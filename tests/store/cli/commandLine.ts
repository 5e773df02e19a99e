import { resolve } from 'node:path'
import type { CommandLine } from '../../../src/main/cli/command'
import { runCommandLine } from '../../../src/main/cli/run'

const ROOT = resolve(import.meta.dirname, '../../..')

/** The seed page, as a portal printed it. */
export const SEED = resolve(ROOT, 'tests/fixtures/seed-portal-page.txt')

/** What a command line left behind. */
export interface Outcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
  /** The one JSON document of stdout. */
  readonly document: Record<string, unknown>
  /** The failure's code on stderr, `null` for none. */
  readonly error: string | null
}

/** A person who types commands in a folder. */
export function typist(folder: string, more: Partial<CommandLine> = {}) {
  return async (...args: readonly string[]): Promise<Outcome> => {
    let stdout = ''
    let stderr = ''
    const code = await runCommandLine(args, {
      places: { pictures: '', resources: resolve(ROOT, 'resources') },
      clock: Date.now,
      folder,
      readInput: () => Promise.resolve(''),
      print: (text) => (stdout += text),
      complain: (text) => (stderr += text),
      ...more,
    })
    return { code, stdout, stderr, document: documentOf(stdout), error: errorOf(stderr) }
  }
}

function documentOf(stdout: string): Record<string, unknown> {
  return stdout.startsWith('{') ? (JSON.parse(stdout) as Record<string, unknown>) : {}
}

function errorOf(stderr: string): string | null {
  const line = stderr.split('\n').find((one) => one.startsWith('{"error"'))
  if (line === undefined) return null
  return (JSON.parse(line) as { error: { code: string } }).error.code
}
