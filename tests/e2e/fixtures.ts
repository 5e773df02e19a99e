import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect } from '@playwright/test'
import { commandLine, type CommandLine } from './support/commandLine'
import { removeFolder } from './support/removeFolder'
import { startApp, type RunningApp, type StartOptions } from './support/launch'

export interface Desk {
  /** A fresh folder that goes with the test. */
  readonly folder: string
  /** An empty newsroom with one desk head, made by the command line. */
  readonly newsroom: string
  /** Runs the built command line. */
  readonly cli: CommandLine
  /** Starts the built app on `newsroom`; what is still running ends with the test. */
  readonly start: (options?: StartOptions) => Promise<RunningApp>
}

/**
 * Every test has folders of its own and the real, built app. A test fails when
 * the window or main logged an error that it did not expect.
 */
export const test = base.extend<{ desk: Desk; running: RunningApp }>({
  // Playwright reads which fixtures are used from the braces, also when there are none.
  // eslint wants a name in them.
  desk: async ({ browserName: _browserName }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'sampadak-e2e-'))
    const newsroom = join(folder, 'newsroom')
    const started: RunningApp[] = []
    const made = await commandLine('new', newsroom)
    expect(made.stderr, 'the command line makes a newsroom').toBe('')
    await use({
      folder,
      newsroom,
      cli: commandLine,
      start: async (options) => {
        const running = await startApp(folder, newsroom, options)
        started.push(running)
        return running
      },
    })
    for (const running of started) await running.stop()
    const errors = started.flatMap((running) => running.errors)
    await removeFolder(folder)
    expect(errors, 'errors in the window or in main').toEqual([])
  },

  running: async ({ desk }, use) => {
    await use(await desk.start())
  },
})

export { expect }
