import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { withDisplay } from '../setup/display.mjs'
import { electronArguments } from '../setup/electronPath.mjs'
import { duration } from '../setup/log.mjs'
import { inRepo, repoRoot } from '../setup/paths.mjs'

/** Where a showcase leaves its bundle and pictures. */
export const showcaseFolder = inRepo('dist', 'showcase')

/**
 * @typedef {object} Showcase
 * @property {import('@playwright/test').ElectronApplication} app
 * @property {import('@playwright/test').Page} window the first window, loaded
 * @property {string} newsroom folder of the fresh sample newsroom
 * @property {string} bundle folder to export to; it does not exist yet
 * @property {(name: string) => Promise<void>} shot saves a picture of the window as NAME.png
 * @property {(text: string) => void} tell says on stdout what is being done
 */

/**
 * Starts the built app, as a person would, on a fresh sample newsroom in a folder of its own, and
 * hands it to `drive`. The display is virtual where there is none.
 *
 * @param {NodeJS.ProcessEnv} env from `ensureReady`
 * @param {(showcase: Showcase) => Promise<void>} drive
 * @returns {Promise<{ bundle: string, pictures: string[] }>}
 */
export async function runShowcase(env, drive) {
  const scratch = await mkdtemp(path.join(tmpdir(), 'sampadak-showcase-'))
  await rm(showcaseFolder, { recursive: true, force: true })
  await mkdir(showcaseFolder, { recursive: true })
  try {
    return await withDisplay((display) => driveApp({ ...env, ...display }, scratch, drive))
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

async function driveApp(env, scratch, drive) {
  const { _electron } = await import('@playwright/test')
  const newsroom = path.join(scratch, 'newsroom')
  const bundle = path.join(showcaseFolder, 'bundle')
  const pictures = []
  const started = Date.now()
  // Playwright finds the executable by ELECTRON_OVERRIDE_DIST_PATH in our own environment.
  Object.assign(process.env, env)
  const app = await _electron.launch({
    args: [
      ...electronArguments(),
      repoRoot,
      `--sample-newsroom=${newsroom}`,
      `--user-data-dir=${path.join(scratch, 'profile')}`,
    ],
    cwd: repoRoot,
    env,
  })
  const tell = (text) =>
    process.stdout.write(`[${duration(Date.now() - started).padStart(6)}] ${text}\n`)
  try {
    const window = await app.firstWindow()
    await window.waitForLoadState('domcontentloaded')
    const shot = async (name) => {
      const file = path.join(showcaseFolder, `${name}.png`)
      await window.screenshot({ path: file })
      pictures.push(file)
    }
    await drive({ app, window, newsroom, bundle, shot, tell })
  } finally {
    await app.close()
  }
  return { bundle, pictures }
}
