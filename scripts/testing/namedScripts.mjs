import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { ensureBuilt } from '../build/build.mjs'
import { withDisplay } from '../setup/display.mjs'
import { duration, say, SetupError } from '../setup/log.mjs'
import { inRepo, repoRoot } from '../setup/paths.mjs'
import { ensureReady } from '../setup/ready.mjs'
import { run } from '../setup/run.mjs'

/** The names of a kind's scripts: `tests/bench/start.bench.mjs` is `start`. */
export async function scriptNames(kind, folder = inRepo('tests', kind)) {
  if (!existsSync(folder)) return []
  const ending = `.${kind}.mjs`
  const files = (await readdir(folder)).filter((file) => file.endsWith(ending))
  return files.map((file) => file.slice(0, -ending.length)).sort()
}

/**
 * Runs measures one after the other: those named first on the command line, or all. What starts
 * with a dash, and all after it, goes to each script.
 *
 * @param {'bench' | 'soak'} kind the folder under `tests/` and the ending of the files
 */
export async function runNamedScripts(kind, words = process.argv.slice(2)) {
  const firstOption = words.findIndex((word) => word.startsWith('-'))
  const wanted = firstOption < 0 ? words : words.slice(0, firstOption)
  const options = firstOption < 0 ? [] : words.slice(firstOption)
  const known = await scriptNames(kind)
  const unknown = wanted.filter((name) => !known.includes(name))
  if (unknown.length > 0 || known.length === 0) {
    throw new SetupError(
      `no ${kind} named ${unknown.join(', ') || '(any)'}. Known: ${known.join(', ')}`,
    )
  }
  const { env } = await ensureReady({ debian: ['test'] })
  await ensureBuilt({ env })
  const failed = await withDisplay((display) =>
    runEach(kind, wanted.length > 0 ? wanted : known, options, { ...env, ...display }),
  )
  if (failed.length > 0) throw new SetupError(`failed: ${failed.join(', ')}`)
}

async function runEach(kind, names, options, env) {
  const failed = []
  for (const name of names) {
    const started = Date.now()
    const file = path.join('tests', kind, `${name}.${kind}.mjs`)
    say(`${kind} ${name}`)
    const { status } = await run(process.execPath, [file, ...options], {
      output: 'inherit',
      cwd: repoRoot,
      env,
    })
    say(
      `${kind} ${name}: ${status === 0 ? 'done' : `status ${status}`} in ${duration(Date.now() - started)}`,
    )
    if (status !== 0) failed.push(name)
  }
  return failed
}
