import { describe, expect, it } from 'vitest'
import { isReachable } from '../../../../src/main/app/bounds'

const desk = { x: 0, y: 0, width: 1920, height: 1040 }
const second = { x: 1920, y: 0, width: 1280, height: 984 }
const size = { width: 1200, height: 800 }

describe('isReachable', () => {
  it('keeps a window on any display that is there', () => {
    expect(isReachable({ x: 100, y: 60, ...size }, [desk])).toBe(true)
    expect(isReachable({ x: 2000, y: 60, ...size }, [desk, second])).toBe(true)
  })

  it('gives up a window on a display that is gone', () => {
    expect(isReachable({ x: 2000, y: 60, ...size }, [desk])).toBe(false)
  })

  it('gives up a window whose title lies out of reach', () => {
    expect(isReachable({ x: 100, y: -300, ...size }, [desk])).toBe(false)
    expect(isReachable({ x: 100, y: 1035, ...size }, [desk])).toBe(false)
    expect(isReachable({ x: 1890, y: 60, ...size }, [desk])).toBe(false)
  })

  it('gives up a window too small to be one', () => {
    expect(isReachable({ x: 0, y: 0, width: 40, height: 40 }, [desk])).toBe(false)
  })
})
