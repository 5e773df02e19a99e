import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  _electron,
  type ConsoleMessage,
  type ElectronApplication,
  type Page,
} from '@playwright/test'
import { electronArguments } from '../../../scripts/setup/electronPath.mjs'
import { REPO } from './paths'

export interface StartOptions {
  /** Another newsroom than the test's own; `null` = say nothing of a newsroom. */
  readonly newsroom?: string | null
  /** Environment on top of the test's own. */
  readonly env?: Readonly<Record<string, string>>
  /** Further arguments for the app. */
  readonly args?: readonly string[]
  /** Errors that belong to what is tested. */
  readonly expected?: RegExp
}

export interface RunningApp {
  readonly app: ElectronApplication
  readonly page: Page
  /** Errors that the window and main have told of so far. */
  readonly errors: readonly string[]
  /** Quits as a person does; a second time does nothing. */
  readonly stop: () => Promise<void>
  /** SIGKILL to the main process; the others end with it. */
  readonly kill: () => Promise<void>
}

/** Starts the built app with its own user data below `folder`, and waits for its window. */
export async function startApp(
  folder: string,
  newsroom: string,
  options: StartOptions = {},
): Promise<RunningApp> {
  const userData = join(folder, 'user-data')
  const opened = options.newsroom === undefined ? newsroom : options.newsroom
  const app = await _electron.launch({
    cwd: REPO,
    args: [
      ...electronArguments(),
      REPO,
      `--user-data-dir=${userData}`,
      ...(opened === null ? [] : ['--newsroom', opened]),
      ...(options.args ?? []),
    ],
    env: { ...currentEnvironment(), ...options.env },
  })
  const errors: string[] = []
  const note = (text: string) => {
    if (!options.expected?.test(text)) errors.push(text)
  }
  const process = app.process()
  const ended = new Promise<void>((resolve) => process.once('exit', () => resolve()))
  const page = await app.firstWindow()
  watch(page, note)
  let over = false
  return {
    app,
    page,
    errors,
    stop: async () => {
      if (over) return
      over = true
      await app.close()
      for (const line of await mainErrors(userData)) note(line)
    },
    kill: async () => {
      over = true
      process.kill('SIGKILL')
      await ended
    },
  }
}

/** A refused script, style or picture (content policy) is an error on the console, too. */
function watch(page: Page, note: (text: string) => void): void {
  page.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error') note(`window: ${message.text()}`)
  })
  page.on('pageerror', (error) => note(`window: ${error.stack ?? error.message}`))
  page.on('crash', () => note('window: crashed'))
}

async function mainErrors(userData: string): Promise<string[]> {
  const file = join(userData, 'logs', 'main.log')
  if (!existsSync(file)) return []
  const lines = (await readFile(file, 'utf8')).split('\n')
  return lines.filter((line) => line.includes('[error]')).map((line) => `main: ${line}`)
}

function currentEnvironment(): Record<string, string> {
  const { ELECTRON_RUN_AS_NODE: _runAsNode, ...rest } = process.env
  return Object.fromEntries(
    Object.entries(rest).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}
