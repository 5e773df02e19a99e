import { describe, expect, it } from 'vitest'
import {
  headlineIn,
  HEADLINE_SLOTS,
  isLinked,
  LINKABLE_SLOTS,
  NO_HEADLINES,
  SLOT_BUDGETS,
  withHeadline,
} from '@shared/article/slots'

const main = 'लोकसभा चुनाव 2024 में विजय हासिल करना ही हमारा लक्ष्य'

describe('headline slots', () => {
  it('duplicate the main headline everywhere until one gets a text of its own', () => {
    const headlines = withHeadline(NO_HEADLINES, 'main', main)
    expect(HEADLINE_SLOTS.map((slot) => headlineIn(headlines, slot))).toEqual(
      HEADLINE_SLOTS.map(() => main),
    )
  })

  it('keep a text of their own when the main headline changes, and follow again once re-linked', () => {
    const own = withHeadline(withHeadline(NO_HEADLINES, 'main', main), 'social', 'खड़गे का लक्ष्य')
    const changed = withHeadline(own, 'main', 'नया शीर्षक')
    expect(headlineIn(changed, 'social')).toBe('खड़गे का लक्ष्य')
    expect(headlineIn(changed, 'card')).toBe('नया शीर्षक')
    expect(headlineIn(withHeadline(changed, 'social', null), 'social')).toBe('नया शीर्षक')
  })

  it('tell an empty text of their own from a link', () => {
    const empty = withHeadline(NO_HEADLINES, 'strip', '')
    expect(isLinked(empty, 'strip')).toBe(false)
    expect(isLinked(empty, 'card')).toBe(true)
    expect(headlineIn(withHeadline(empty, 'main', main), 'strip')).toBe('')
  })

  it('never link the main headline to anything', () => {
    expect(isLinked(NO_HEADLINES, 'main')).toBe(false)
    expect(() => withHeadline(NO_HEADLINES, 'main', null)).toThrow('nothing to follow')
    expect(LINKABLE_SLOTS).not.toContain('main')
  })

  it('have a budget each', () => {
    for (const slot of HEADLINE_SLOTS) expect(SLOT_BUDGETS[slot]).toBeGreaterThan(20)
  })
})
