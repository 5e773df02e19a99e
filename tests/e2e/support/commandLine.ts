import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { REPO } from './paths'

export interface CommandOutcome {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
  /** stdout as the JSON document it is; the test says what it expects in it. */
  readonly json: () => unknown
}

export type CommandLine = (...args: string[]) => Promise<CommandOutcome>

/** Runs `out/main/cli.js` under plain Node with these variables on top of the test's own. */
export function commandLineWith(variables: NodeJS.ProcessEnv): CommandLine {
  return (...args) =>
    new Promise((resolve, reject) => {
      execFile(
        process.execPath,
        [join(REPO, 'out', 'main', 'cli.js'), ...args],
        { env: { ...process.env, ...variables }, maxBuffer: 256 * 1024 * 1024 },
        (error, stdout, stderr) => {
          const status = error ? error.code : 0
          if (typeof status !== 'number') {
            reject(new Error(`the command line could not be run: ${error?.message ?? ''}`))
            return
          }
          resolve({ status, stdout, stderr, json: () => JSON.parse(stdout) as unknown })
        },
      )
    })
}

/** The command line as a person runs it. */
export const commandLine: CommandLine = commandLineWith({})
