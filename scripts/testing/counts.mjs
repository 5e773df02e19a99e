import { readFile } from 'node:fs/promises'
import path from 'node:path'

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

export const noCounts = Object.freeze({ passed: 0, failed: 0, skipped: 0 })

/** @returns {Counts} */
export function addCounts(...all) {
  return all.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    noCounts,
  )
}

export const totalOf = ({ passed, failed, skipped }) => passed + failed + skipped

function outcome(status) {
  if (status === 'passed' || status === 'failed') return status
  return 'skipped'
}

/** One file of Vitest's report. A file that could not be loaded has no tests: one failure. */
function fileCounts({ status, assertionResults }) {
  const counts = { ...noCounts }
  for (const test of assertionResults) counts[outcome(test.status)] += 1
  if (status === 'failed' && counts.failed === 0) counts.failed = 1
  return counts
}

/**
 * Counts per suite out of Vitest's JSON report.
 *
 * @param report the parsed report
 * @param {string} root the checkout
 * @param {Record<string, string[]>} folders the folders under `tests/` of each suite
 * @returns {Record<string, Counts>}
 */
export function vitestCounts(report, root, folders) {
  const entries = Object.entries(folders).map(([suite, names]) => {
    const prefixes = names.map((name) => path.join(root, 'tests', name) + path.sep)
    const files = report.testResults.filter(({ name }) =>
      prefixes.some((prefix) => path.resolve(name).startsWith(prefix)),
    )
    return [suite, addCounts(...files.map(fileCounts))]
  })
  return Object.fromEntries(entries)
}

/** Counts out of Playwright's JSON report; an error outside any test is one failure. */
export function playwrightCounts({ stats, errors = [] }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  }
}

/** A suite's counts, made to show a failure that its report does not tell of. */
export function withStatus(counts, status) {
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

/** The parsed report, or undefined where a run ended before it wrote one. */
export async function readReport(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return undefined
    throw error
  }
}
