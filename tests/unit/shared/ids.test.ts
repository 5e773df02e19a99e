import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { uuidBytes, uuidFrom, UUID_PATTERN, uuidText } from '@shared/ids'

const moments = fc.integer({ min: 0, max: 2 ** 47 })
const randomness = fc.uint8Array({ minLength: 10, maxLength: 10 })

describe('UUIDv7', () => {
  it('has version 7, variant 10 and its time in front', () => {
    const id = uuidFrom(0x0192_3456_789a, new Uint8Array(10).fill(0xff))
    expect(id).toBe('01923456-789a-7fff-bfff-ffffffffffff')
  })

  it('is always well formed and goes to bytes and back', () => {
    fc.assert(
      fc.property(moments, randomness, (time, random) => {
        const id = uuidFrom(time, random)
        expect(id).toMatch(UUID_PATTERN)
        expect(uuidText(uuidBytes(id))).toBe(id)
      }),
    )
  })

  it('sorts by time', () => {
    fc.assert(
      fc.property(moments, moments, randomness, randomness, (one, two, first, second) => {
        fc.pre(one < two)
        expect(uuidFrom(one, first) < uuidFrom(two, second)).toBe(true)
      }),
    )
  })

  it('refuses to be made with too little randomness', () => {
    expect(() => uuidFrom(1, new Uint8Array(9))).toThrow('10 random bytes')
  })
})
