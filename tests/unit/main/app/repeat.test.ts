import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { repeat } from '../../../../src/main/app/repeat'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const unexpected = (error: unknown) => {
  throw error
}

describe('repeat', () => {
  it('waits for slow work before it counts the next period', async () => {
    let begun = 0
    const slow = () => {
      begun += 1
      return new Promise<void>((resolve) => {
        setTimeout(resolve, 5000)
      })
    }
    const stop = repeat(1000, slow, unexpected)
    await vi.advanceTimersByTimeAsync(5900)
    expect(begun).toBe(1)
    await vi.advanceTimersByTimeAsync(1200)
    expect(begun).toBe(2)
    await vi.advanceTimersByTimeAsync(5000)
    await stop()
  })

  it('tells of a failure and goes on', async () => {
    const failures: unknown[] = []
    const stop = repeat(
      1000,
      () => Promise.reject(new Error('busy')),
      (error) => failures.push(error),
    )
    await vi.advanceTimersByTimeAsync(3500)
    expect(failures).toHaveLength(3)
    await stop()
  })

  it('does nothing more once stopped', async () => {
    let begun = 0
    const stop = repeat(
      1000,
      () => {
        begun += 1
        return Promise.resolve()
      },
      unexpected,
    )
    await stop()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(begun).toBe(0)
  })
})
