import { describe, expect, it } from 'vitest'
import { lineRuns, reportSteps } from '../../../../src/renderer/features/importing/report'

describe('an import report', () => {
  it('shows each step with its lines and what it found', () => {
    expect(
      reportSteps({
        format: 'portal-text',
        steps: [
          { did: 'dropped_navigation', lines: [1, 2] },
          { did: 'took_lead_in', lines: [9], phrases: ['A', 'B'] },
          { did: 'took_subhead', lines: [12], text: 'उपशीर्षक' },
        ],
      }),
    ).toEqual([
      { did: 'dropped_navigation', lines: [1, 2], text: '' },
      { did: 'took_lead_in', lines: [9], text: 'A, B' },
      { did: 'took_subhead', lines: [12], text: 'उपशीर्षक' },
    ])
  })

  it('of another shape shows nothing rather than breaking the window', () => {
    expect(reportSteps({})).toEqual([])
    expect(reportSteps({ steps: [null, 'x', { lines: [1] }] })).toEqual([])
  })

  it('joins lines into runs', () => {
    expect(lineRuns([3, 1, 2, 9, 20, 21])).toBe('1–3, 9, 20–21')
  })
})
