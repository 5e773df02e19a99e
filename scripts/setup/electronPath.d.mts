import type { Electron } from './electron.mjs'

/** The path of the Electron executable that tests, start and bench run. */
export function electronPath(env?: NodeJS.ProcessEnv): string

/** What a process that starts Electron has to have in its environment. */
export function electronEnvironment(electron: Electron): Record<string, string>

/** Arguments that Electron itself needs before the app's: `--no-sandbox` for root, else none. */
export function electronArguments(): string[]
