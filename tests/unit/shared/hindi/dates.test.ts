import { describe, expect, it } from 'vitest'
import { hindiDateTime, hindiLongDate, rfc3339, toDigits, wallClock } from '@shared/hindi/dates'

const INDIA = 330

describe('dates', () => {
  it('prints the day of the newsroom, not of UTC', () => {
    expect(hindiLongDate('2023-12-28T18:29:59.999Z', INDIA, 'latin')).toBe('गुरुवार, 28 दिसंबर 2023')
    expect(hindiLongDate('2023-12-28T18:30:00.000Z', INDIA, 'devanagari')).toBe(
      'शुक्रवार, २९ दिसंबर २०२३',
    )
  })

  it('prints 24 hours', () => {
    expect(hindiDateTime('2024-02-29T00:05:00.000Z', INDIA, 'latin')).toBe('29 फरवरी 2024, 05:35')
  })

  it('writes machine dates in ASCII with the offset', () => {
    expect(rfc3339('2023-12-31T18:30:00.000Z', INDIA)).toBe('2024-01-01T00:00:00+05:30')
    expect(rfc3339('2023-12-31T18:30:00.000Z', -90)).toBe('2023-12-31T17:00:00-01:30')
    expect(rfc3339('2023-12-31T18:30:00.000Z', 0)).toBe('2023-12-31T18:30:00Z')
  })

  it('turns digits both ways', () => {
    expect(toDigits('2024 में १३', 'devanagari')).toBe('२०२४ में १३')
    expect(toDigits('2024 में १३', 'latin')).toBe('2024 में 13')
  })

  it('throws for what is no instant', () => {
    expect(() => wallClock('कल', INDIA)).toThrow('not an instant')
  })
})
