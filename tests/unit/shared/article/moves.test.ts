import { describe, expect, it } from 'vitest'
import {
  decideMove,
  MOVES,
  moveTowards,
  possibleMoves,
  ROLES,
  type Move,
  type Role,
} from '@shared/article/moves'
import { LIVE_STATES, STATUSES, statusOf, WORK_STATES, type States } from '@shared/article/states'

/** The design's table of moves, written out again by hand: who may do what with whose article. */
const ALLOWED: readonly [Move, readonly Role[], readonly States['work'][]][] = [
  ['submit', ['reporter', 'editor', 'sub_editor', 'desk_head'], ['draft']],
  ['recall', ['reporter', 'editor', 'sub_editor', 'desk_head'], ['in_review']],
  ['send_back', ['sub_editor', 'desk_head'], ['in_review']],
  ['approve', ['sub_editor', 'desk_head'], ['in_review']],
  ['schedule', ['desk_head'], ['approved']],
  ['unschedule', ['desk_head'], ['scheduled']],
  ['publish', ['desk_head'], ['approved', 'scheduled']],
  ['spike', ['desk_head'], ['draft', 'in_review', 'approved', 'scheduled']],
  ['unspike', ['desk_head'], ['spiked']],
]

function decide(move: Move, role: Role, states: States, own = true, alone = false) {
  const at = '2026-11-22T08:30:00.000Z'
  return decideMove({ move, role, states, own, alone, note: 'क्योंकि', at })
}

describe('moves', () => {
  it.each(ALLOWED)('%s: only by its roles and from its states', (move, roles, works) => {
    for (const role of ROLES) {
      for (const work of WORK_STATES) {
        const allowed = roles.includes(role) && works.includes(work)
        expect([role, work, decide(move, role, { live: 'never', work }).ok]).toEqual([
          role,
          work,
          allowed,
        ])
      }
    }
  })

  it('let a reporter move own articles only', () => {
    const draft: States = { live: 'never', work: 'draft' }
    expect(decide('submit', 'reporter', draft, false)).toMatchObject({
      ok: false,
      error: { code: 'forbidden' },
    })
    expect(decide('submit', 'editor', draft, false).ok).toBe(true)
  })

  it('let a newsroom of one person publish a draft', () => {
    const draft: States = { live: 'never', work: 'draft' }
    expect(decide('publish', 'desk_head', draft, true, false)).toMatchObject({
      ok: false,
      error: { code: 'move_not_allowed' },
    })
    expect(decide('publish', 'desk_head', draft, true, true)).toEqual({
      ok: true,
      value: { live: 'published', work: 'none' },
    })
  })

  it('ask for a note where readers or a colleague are owed a reason', () => {
    const request = {
      move: 'send_back',
      role: 'sub_editor',
      states: { live: 'never', work: 'in_review' },
      own: false,
      alone: false,
    } as const
    expect(decideMove({ ...request, note: '  ' })).toMatchObject({
      error: { code: 'note_required' },
    })
    expect(decideMove({ ...request, note: 'स्रोत जोड़ें' }).ok).toBe(true)
  })

  it('never lead to an article that is neither live nor worked on', () => {
    for (const move of MOVES) {
      for (const live of LIVE_STATES) {
        for (const work of WORK_STATES) {
          if (live === 'never' && work === 'none') continue
          const decision = decide(move, 'desk_head', { live, work }, true, true)
          if (decision.ok) {
            expect(decision.value, `${move} from ${live}/${work}`).not.toEqual({
              live: 'never',
              work: 'none',
            })
          }
        }
      }
    }
  })

  it('offer just those that would be carried out', () => {
    const states: States = { live: 'never', work: 'in_review' }
    const asked = { states, role: 'sub_editor', own: false, alone: false } as const
    expect(possibleMoves(asked)).toEqual(['recall', 'send_back', 'approve'])
  })

  it('bring an article to the status asked for whenever the move is allowed', () => {
    let reached = 0
    for (const live of LIVE_STATES) {
      for (const work of WORK_STATES) {
        for (const target of STATUSES) {
          const move = moveTowards({ live, work }, target)
          if (move === null) continue
          const decision = decide(move, 'desk_head', { live, work }, true, true)
          if (!decision.ok) continue
          expect(statusOf(decision.value), `${move} from ${live}/${work}`).toBe(target)
          reached += 1
        }
      }
    }
    expect(reached).toBeGreaterThan(15)
  })
})
