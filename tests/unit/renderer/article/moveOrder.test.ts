import { describe, expect, it } from 'vitest'
import { MOVES } from '@shared/article/moves'
import { offeredMoves } from '../../../../src/renderer/features/article/moveOrder'

describe('offeredMoves', () => {
  it('offers every possible move once, likeliest first', () => {
    const offered = offeredMoves(MOVES, false)
    expect(offered[0]).toBe('publish')
    expect([...offered].sort()).toEqual([...MOVES].sort())
  })

  it('sends nothing to review where nobody else could review it', () => {
    expect(offeredMoves(['submit', 'schedule', 'publish', 'spike'], true)).toEqual([
      'publish',
      'schedule',
      'spike',
    ])
  })
})
