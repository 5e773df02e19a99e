import path from 'node:path'
import { ensureBuilt } from '../build/build.mjs'
import { inRepo, repoRoot } from '../setup/paths.mjs'
import { noCounts, playwrightCounts, readReport, vitestCounts, withStatus } from './counts.mjs'
import { streamStep } from './stream.mjs'

const bin = (...parts) => inRepo('node_modules', ...parts)

/** The folders under `tests/` of each suite that Vitest runs, as in vitest.config.ts. */
export const vitestSuites = {
  unit: ['unit', 'runtime'],
  store: ['store'],
  render: ['render'],
  regression: ['regression'],
}

/** A tool that either finds fault or does not counts as one test. */
async function check(step, script, args, env) {
  const { status, milliseconds } = await streamStep(step, process.execPath, [script, ...args], {
    cwd: repoRoot,
    env,
  })
  const counts = status === 0 ? { ...noCounts, passed: 1 } : { ...noCounts, failed: 1 }
  return { step, counts, milliseconds }
}

export const types = ({ env }) => check('types', bin('typescript', 'bin', 'tsc'), ['-b'], env)

/** ESLint, then Prettier: one step, since both say whether the text is as the house writes. */
export async function lint({ env }) {
  const eslint = await check('lint', bin('eslint', 'bin', 'eslint.js'), ['.'], env)
  const prettierArgs = ['--check', '--log-level=warn', '.']
  const prettier = await check('lint', bin('prettier', 'bin', 'prettier.cjs'), prettierArgs, env)
  const counts = eslint.counts.failed > 0 ? eslint.counts : prettier.counts
  return { ...eslint, counts, milliseconds: eslint.milliseconds + prettier.milliseconds }
}

export async function build({ env }) {
  const started = Date.now()
  const row = { step: 'build', hasTests: false }
  try {
    await ensureBuilt({ env })
    return { ...row, counts: noCounts, milliseconds: Date.now() - started }
  } catch (error) {
    process.stdout.write(`build  | ${error.message}\n`)
    return { ...row, counts: { ...noCounts, failed: 1 }, milliseconds: Date.now() - started }
  }
}

/**
 * All wanted Vitest suites in one process: its start is paid once.
 *
 * @returns one row per suite; the time, which they share, stands at the first
 */
export async function vitest({ env, reports }, suites) {
  const file = path.join(reports, 'vitest.json')
  const args = ['run', ...suites.map((suite) => `--project=${suite}`)]
  args.push('--reporter=default', '--reporter=json', `--outputFile.json=${file}`)
  const script = bin('vitest', 'vitest.mjs')
  const { status, milliseconds } = await streamStep('vitest', process.execPath, [script, ...args], {
    cwd: repoRoot,
    env,
  })
  const report = await readReport(file)
  const folders = Object.fromEntries(suites.map((suite) => [suite, vitestSuites[suite]]))
  const counts = vitestCounts(report ?? { testResults: [] }, repoRoot, folders)
  const rows = suites.map((step, at) => ({
    step,
    counts: counts[step],
    milliseconds: at === 0 ? milliseconds : 0,
  }))
  // Vitest also fails for an error outside any test; that must not end as a green table.
  const noneFailed = rows.every((row) => row.counts.failed === 0)
  if (noneFailed) rows[0].counts = withStatus(rows[0].counts, status)
  return rows
}

export async function e2e({ env, reports }) {
  const file = path.join(reports, 'e2e.json')
  const { status, milliseconds } = await streamStep(
    'e2e',
    process.execPath,
    [bin('@playwright', 'test', 'cli.js'), 'test'],
    { cwd: repoRoot, env: { ...env, SAMPADAK_E2E_REPORT: file } },
  )
  const report = await readReport(file)
  const counts = report ? playwrightCounts(report) : noCounts
  return { step: 'e2e', counts: withStatus(counts, status), milliseconds }
}
