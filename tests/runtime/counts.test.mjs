import path from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  addCounts,
  playwrightCounts,
  vitestCounts,
  withStatus,
} from '../../scripts/testing/counts.mjs'
import { summarize } from '../../scripts/testing/summary.mjs'

const root = path.resolve('/checkout')
const testFile = (folder, status, ...outcomes) => ({
  name: path.join(root, 'tests', folder, 'a.test.ts'),
  status,
  assertionResults: outcomes.map((outcome) => ({ status: outcome })),
})
const folders = { unit: ['unit', 'runtime'], store: ['store'] }
const counts = (passed, failed = 0, skipped = 0) => ({ passed, failed, skipped })

describe('counts out of the reports', () => {
  test('each suite has the tests of its folders', () => {
    const testResults = [
      testFile('unit', 'passed', 'passed', 'skipped'),
      testFile('runtime', 'failed', 'failed', 'passed'),
      testFile('store', 'passed', 'passed', 'todo'),
    ]
    expect(vitestCounts({ testResults }, root, folders)).toEqual({
      unit: counts(2, 1, 1),
      store: counts(1, 0, 1),
    })
  })

  test('a file that could not be loaded is a failure', () => {
    const report = { testResults: [testFile('store', 'failed')] }
    expect(vitestCounts(report, root, folders).store).toEqual(counts(0, 1))
  })

  test('in the windows, an unsteady test and an error outside any test are failures', () => {
    const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 }
    expect(playwrightCounts({ stats, errors: [{}] })).toEqual(counts(4, 3, 2))
  })

  test('a run that failed without a failed test is a failure', () => {
    expect(withStatus(counts(3), 1)).toEqual(counts(3, 1))
    expect(withStatus(counts(3, 2), 1)).toEqual(counts(3, 2))
    expect(withStatus(counts(3), 0)).toEqual(counts(3))
  })

  test('they add up', () => {
    expect(addCounts(counts(1, 2, 3), counts(10))).toEqual(counts(11, 2, 3))
  })
})

describe('the summary', () => {
  const row = (step, one, extra = {}) => ({ step, counts: one, milliseconds: 1000, ...extra })
  const lastLine = ({ text }) => text.split('\n').at(-1)

  test('ends with the sum alone on its line', () => {
    const summary = summarize([
      row('types', counts(1)),
      row('unit', counts(20, 0, 1)),
      row('build', counts(0), { hasTests: false }),
    ])
    expect(summary.ok).toBe(true)
    expect(lastLine(summary)).toBe('21 passed, 0 failed, 1 skipped')
  })

  test('a suite that ran no test fails', () => {
    const summary = summarize([row('types', counts(1)), row('store', counts(0))])
    expect(summary.ok).toBe(false)
    expect(summary.text).toContain('NO TESTS RAN')
    expect(lastLine(summary)).toBe('1 passed, 1 failed, 0 skipped')
  })

  test('a step that did not run says why, and fails', () => {
    const summary = summarize([row('e2e', counts(0), { note: 'NOT RUN: the build failed' })])
    expect(summary.ok).toBe(false)
    expect(summary.text).toContain('NOT RUN')
  })
})
