import { describe, expect, it } from 'vitest'
import { countGraphemes, graphemes } from '@shared/hindi/graphemes'
import { toNfc } from '@shared/hindi/normalize'

describe('graphemes', () => {
  it('splits where a reader would', () => {
    expect(graphemes('हिंदी')).toEqual(['हिं', 'दी'])
    expect(countGraphemes('ज़िंदगी')).toBe(3)
    expect(countGraphemes('')).toBe(0)
  })
})

describe('toNfc', () => {
  it('writes one form of nukta letters and keeps joiners', () => {
    expect(toNfc('\u095B')).toBe('\u091C\u093C')
    expect(toNfc('क्\u200Dष')).toBe('क्\u200Dष')
  })
})
