import { debianNeeds, installCommand, unmet } from './debianNeeds.mjs'
import { withLock } from './lock.mjs'
import { SetupError, timed } from './log.mjs'
import { run, tail } from './run.mjs'
import { which } from './which.mjs'

export const isRoot = () => process.getuid?.() === 0

async function installedAmong(names) {
  if (!which('dpkg-query')) return new Set()
  const { stdout } = await run('dpkg-query', [
    '-W',
    '-f=${db:Status-Status} ${Package}\\n',
    ...names,
  ])
  const lines = stdout.split('\n').filter((line) => line.startsWith('installed '))
  return new Set(lines.map((line) => line.slice('installed '.length)))
}

/** The first of the alternatives that this release of the distribution has. */
async function available(names) {
  for (const name of names) {
    const { stdout } = await run('apt-cache', ['policy', name])
    if (/Candidate: (?!\(none\))/.test(stdout)) return name
  }
  return names[0]
}

const aptEnvironment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }

async function apt(...args) {
  const options = ['-qq', '-o', 'DPkg::Lock::Timeout=600']
  return run('apt-get', [...options, ...args], { env: aptEnvironment })
}

async function install(missing) {
  const updated = await timed('apt-get update', () => apt('update'))
  const names = []
  for (const { names: alternatives } of missing) names.push(await available(alternatives))
  const result = await timed(`installing ${names.join(' ')}`, () =>
    apt('install', '-y', '--no-install-recommends', ...names),
  )
  if (result.status === 0) return
  const reason = tail(`${updated.stderr}\n${result.stderr}`)
  throw new SetupError(`the Debian packages ${names.join(' ')} could not be installed:\n${reason}`)
}

/**
 * Sees to the system packages of a kind of work (a key of `debianNeeds`): installs the missing
 * ones as root, otherwise names them in one line with the command to run. Only Linux needs any.
 */
export async function ensureDebian(kind) {
  if (process.platform !== 'linux') return
  const needs = debianNeeds[kind]
  const hasDpkg = Boolean(which('dpkg-query'))
  // Without dpkg nobody can tell whether a library is there: only programs are asked for.
  const checked = hasDpkg ? needs : needs.filter(({ commands }) => commands)
  const installed = await installedAmong(checked.flatMap(({ names }) => names))
  const missing = unmet(checked, installed, (command) => Boolean(which(command)))
  if (missing.length === 0) return
  // apt lets in one process at a time, from any checkout.
  if (hasDpkg && isRoot()) return withLock('apt', () => install(missing))
  const names = missing.map(({ names: alternatives }) => alternatives[0])
  throw new SetupError(`missing system packages: ${names.join(' ')}. Run: ${installCommand(names)}`)
}
