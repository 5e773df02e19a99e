import { execFile } from 'node:child_process'
import {
  copyFile,
  mkdir,
  mkdtemp,
  readFile,
  realpath,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runCommandLine } from '../../src/main/cli/run'
import { inRepo } from '../../scripts/setup/paths.mjs'

const launcher = inRepo('scripts', 'packaging', 'launcher', 'sampadak')

/** The commands that the command line itself knows, from its own help. */
async function knownCommands() {
  let help = ''
  await runCommandLine(['--help'], { print: (text) => (help += text) })
  return [...help.matchAll(/^ {2}([a-z]+) +/gm)].map(([, name]) => name)
}

let folder
beforeEach(async () => {
  folder = await realpath(await mkdtemp(path.join(tmpdir(), 'sampadak-launcher-')))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('the launcher knows exactly the commands of the command line', async () => {
  const [, list] = /case "\$1" in\s+([^)]+)\)/.exec(await readFile(launcher, 'utf8'))
  const words = list.split('|').map((word) => word.trim())
  const commands = words.filter((word) => !['help', '--help', '-h'].includes(word))
  const known = await knownCommands()
  expect(known.length).toBeGreaterThan(5)
  expect(commands.sort()).toEqual(known.sort())
})

/** An installed tree whose program tells how it was called. */
async function install() {
  const app = path.join(folder, 'opt', 'Sampadak')
  await mkdir(path.join(app, 'resources', 'launcher'), { recursive: true })
  await copyFile(launcher, path.join(app, 'resources', 'launcher', 'sampadak'))
  const program = '#!/bin/sh\necho "node=$ELECTRON_RUN_AS_NODE"\nfor word; do echo "$word"; done\n'
  await writeFile(path.join(app, 'sampadak'), program, { mode: 0o755 })
  const link = path.join(folder, 'sampadak')
  await symlink(path.join(app, 'resources', 'launcher', 'sampadak'), link)
  return { link, archive: path.join(app, 'resources', 'app.asar') }
}

const call = async (link, words, env = {}) => {
  const options = { env: { ...process.env, ...env } }
  const { stdout } = await promisify(execFile)('sh', [link, ...words], options)
  return stdout.trimEnd().split('\n')
}

// On Windows the package has a .cmd file in this one's place.
if (process.platform !== 'win32') {
  test('a command runs as plain Node, with its words as they were given', async () => {
    const { link, archive } = await install()
    expect(await call(link, ['list', '--section', 'खेल सम्राट'])).toEqual([
      'node=1',
      path.join(archive, 'out', 'main', 'cli.js'),
      'list',
      '--section',
      'खेल सम्राट',
    ])
  })

  test('anything else opens the window, also where the caller runs as plain Node', async () => {
    const { link } = await install()
    const words = ['--newsroom', '/desk']
    expect(await call(link, words, { ELECTRON_RUN_AS_NODE: '1' })).toEqual(['node=', ...words])
  })
}
