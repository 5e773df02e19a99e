import { duration } from '../setup/log.mjs'
import { addCounts, totalOf } from './counts.mjs'

/**
 * @typedef {object} Row
 * @property {string} step
 * @property {import('./counts.mjs').Counts} counts
 * @property {number} milliseconds
 * @property {boolean} [hasTests] false for a step that is no suite: none run is no failure
 * @property {string} [note] why a step has no result
 */

/** Why a step is not green, in words; undefined when it is. */
export function complaint({ counts, note, hasTests = true }) {
  if (counts.failed > 0) return note ?? 'FAILED'
  if (note) return note
  return hasTests && totalOf(counts) === 0 ? 'NO TESTS RAN' : undefined
}

/** A suite without a test fails as a whole: it shows as one failure. */
function shownCounts(row) {
  return complaint(row) && row.counts.failed === 0 ? { ...row.counts, failed: 1 } : row.counts
}

/**
 * The table of steps and, alone on the last line, the sum.
 *
 * @param {Row[]} rows
 * @returns {{ text: string, ok: boolean }}
 */
export function summarize(rows) {
  const cells = rows.map((row) => {
    const { passed, failed, skipped } = shownCounts(row)
    const numbers = [passed, failed, skipped].map(String)
    return [row.step, ...numbers, duration(row.milliseconds), complaint(row) ?? '']
  })
  const table = [['step', 'passed', 'failed', 'skipped', 'time', ''], ...cells]
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)))
  const lines = table.map((row) =>
    row
      .map((cell, column) =>
        column === 0 || column === 5 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]),
      )
      .join('  ')
      .trimEnd(),
  )
  const sum = addCounts(...rows.map(shownCounts))
  lines.push('', `${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`)
  return { text: lines.join('\n'), ok: sum.failed === 0 }
}
