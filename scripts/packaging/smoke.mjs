import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { withDisplay } from '../setup/display.mjs'
import { electronArguments } from '../setup/electronPath.mjs'
import { SetupError } from '../setup/log.mjs'
import { inRepo } from '../setup/paths.mjs'
import { run, tail } from '../setup/run.mjs'

const LIMIT_MS = 120_000

/** Where electron-builder leaves the unpacked app of each platform, and what starts it. */
const layouts = {
  linux: [
    { folder: 'linux-unpacked', program: 'sampadak', resources: 'resources' },
    { folder: 'linux-arm64-unpacked', program: 'sampadak', resources: 'resources' },
  ],
  win32: [{ folder: 'win-unpacked', program: 'Sampadak.exe', resources: 'resources' }],
  darwin: ['mac', 'mac-arm64', 'mac-universal'].map((folder) => ({
    folder: path.join(folder, 'Sampadak.app', 'Contents'),
    program: path.join('MacOS', 'Sampadak'),
    resources: 'Resources',
  })),
}

/** @returns {{ program: string, resources: string }} full paths in the unpacked app */
export function findPackage(dist = inRepo('dist')) {
  for (const { folder, program, resources } of layouts[process.platform] ?? []) {
    const file = path.join(dist, folder, program)
    if (existsSync(file)) return { program: file, resources: path.join(dist, folder, resources) }
  }
  throw new SetupError(`no unpacked app in ${dist}: run "npm run package"`)
}

/** The last line of a program's output that is a JSON document. */
export function lastJson(text) {
  const line = text.split('\n').findLast((candidate) => candidate.startsWith('{'))
  try {
    return line === undefined ? undefined : JSON.parse(line)
  } catch {
    return undefined
  }
}

/** The window: it opens, loads its page, and says so. */
async function tryWindow({ program }, env, scratch) {
  const args = [...electronArguments(), '--smoke-test', `--user-data-dir=${scratch}/profile`]
  const { status, stdout, stderr } = await run(program, args, { env, timeout: LIMIT_MS })
  if (status !== 0 || lastJson(stdout)?.smoke !== 'ok') {
    throw new SetupError(`the packaged app failed (status ${status}):\n${tail(stdout + stderr)}`)
  }
}

/**
 * The command line, as an installed `sampadak` would be used, up to a verified bundle: that starts
 * the picture process and the workers from inside the archive.
 */
async function tryCommandLine({ program, resources }, env, scratch) {
  const unix = process.platform !== 'win32'
  // On Windows a .cmd file needs a shell; there the program is called as the launcher does.
  const command = unix ? path.join(resources, 'launcher', 'sampadak') : program
  const first = unix ? [] : [path.join(resources, 'app.asar', 'out', 'main', 'cli.js')]
  const extra = unix ? {} : { ELECTRON_RUN_AS_NODE: '1' }
  const [empty, sample, bundle] = ['empty', 'sample', 'bundle'].map((name) =>
    path.join(scratch, name),
  )
  for (const words of [
    ['new', empty],
    ['check', '--newsroom', empty],
    ['sample', sample],
    ['export', '--newsroom', sample, '--out', bundle],
    ['verify', bundle],
  ]) {
    const { status, stdout, stderr } = await run(command, [...first, ...words], {
      env: { ...env, ...extra },
      timeout: LIMIT_MS,
    })
    if (status !== 0) {
      const said = tail(stdout + stderr)
      throw new SetupError(
        `the packaged "sampadak ${words[0]}" failed (status ${status}):\n${said}`,
      )
    }
  }
}

/** Starts what was packaged, apart from the checkout and from any newsroom of this machine. */
export async function packageSmoke(env) {
  const found = findPackage()
  const scratch = await mkdtemp(path.join(tmpdir(), 'sampadak-smoke-'))
  try {
    await withDisplay((display) => tryWindow(found, { ...env, ...display }, scratch))
    await tryCommandLine(found, env, scratch)
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}
