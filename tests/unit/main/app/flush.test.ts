import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { makeFlushGuard } from '../../../../src/main/app/flush'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the unsaved-work guard', () => {
  it('waits for the answer to its own question', async () => {
    const sent: number[] = []
    const guard = makeFlushGuard((_name, payload) => {
      if ('request' in payload) sent.push(payload.request)
    })
    const first = guard.ask()
    const second = guard.ask()
    guard.answered(sent[1] ?? -1)
    await expect(second).resolves.toBe(true)
    guard.answered(sent[0] ?? -1)
    await expect(first).resolves.toBe(true)
  })

  it('lets a window go that never answers', async () => {
    const guard = makeFlushGuard(() => undefined, 3000)
    const asked = guard.ask()
    await vi.advanceTimersByTimeAsync(3000)
    await expect(asked).resolves.toBe(false)
  })

  it('ignores answers to what was not asked', () => {
    const guard = makeFlushGuard(() => undefined)
    expect(() => guard.answered(99)).not.toThrow()
  })
})
