import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { failWith, SetupError } from './setup/log.mjs'
import { inRepo } from './setup/paths.mjs'
import { ensureReady } from './setup/ready.mjs'
import { noCounts } from './testing/counts.mjs'
import * as steps from './testing/steps.mjs'
import { summarize } from './testing/summary.mjs'

const SUITES = Object.keys(steps.vitestSuites)
const ALL = ['types', 'lint', ...SUITES, 'build', 'e2e']

/** The steps to run: those named, or all. A regression suite exists once something broke. */
function chosenSteps(names) {
  const unknown = names.filter((name) => !ALL.includes(name))
  if (unknown.length > 0) {
    throw new SetupError(`no test step named ${unknown.join(', ')}. Known: ${ALL.join(', ')}`)
  }
  if (names.length > 0) return new Set(names)
  const present = ALL.filter((name) => name !== 'regression' || existsSync(inRepo('tests', name)))
  return new Set(present)
}

/** What only reads the text: beside the lane that runs it, one core each. */
async function readingLane(context, wanted) {
  const rows = []
  if (wanted.has('types')) rows.push(await steps.types(context))
  if (wanted.has('lint')) rows.push(await steps.lint(context))
  return rows
}

/** Always built: the suites also start the built command line. */
async function runningLane(context, wanted) {
  const suites = SUITES.filter((suite) => wanted.has(suite))
  const runs = suites.length > 0 || wanted.has('build') || wanted.has('e2e')
  if (!runs) return []
  const rows = [await steps.build(context)]
  if (suites.length > 0) rows.push(...(await steps.vitest(context, suites)))
  return rows
}

/** Alone and last: it drives windows, and needs both cores. */
async function windowLane(context, wanted, rows) {
  if (!wanted.has('e2e')) return []
  const broken = rows.some(({ step, counts }) => step === 'build' && counts.failed > 0)
  if (!broken) return [await steps.e2e(context)]
  return [{ step: 'e2e', counts: noCounts, milliseconds: 0, note: 'NOT RUN: the build failed' }]
}

async function main() {
  const wanted = chosenSteps(process.argv.slice(2))
  const { env, electron } = await ensureReady({ debian: ['test'] })
  const reports = await mkdtemp(path.join(tmpdir(), 'sampadak-reports-'))
  try {
    const context = { env, reports }
    const lanes = await Promise.all([readingLane(context, wanted), runningLane(context, wanted)])
    const rows = lanes.flat()
    rows.push(...(await windowLane(context, wanted, rows)))
    const { text, ok } = summarize(rows)
    process.stdout.write(
      `\nElectron ${electron.version} (${electron.kind}), Node ${process.version}\n`,
    )
    process.stdout.write(`${text}\n`)
    process.exitCode = ok ? 0 : 1
  } finally {
    await rm(reports, { recursive: true, force: true })
  }
}

await main().catch(failWith)
