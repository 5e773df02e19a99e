import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSlug, numberedSlug, SLUG_LENGTH, slugFrom } from '@shared/article/slug'

const CASES: readonly (readonly [headline: string, slug: string])[] = [
  [
    'लोकसभा चुनाव 2024 में विजय हासिल करना ही हमारा लक्ष्य :मल्लिकार्जुन खड़गे',
    'लोकसभा-चुनाव-2024-में-विजय-हासिल-करना-ही-हमारा-लक्ष्य-मल्लिकार्जुन-खड़गे',
  ],
  ['Jharkhand/Bihar', 'jharkhand-bihar'],
  ['‘हैं तैयार हम’ रैली', 'हैं-तैयार-हम-रैली'],
  ["PM's visit", 'pms-visit'],
  ['\u095Bरूरी', 'ज\u093Cरूरी'],
  ['क्\u200Dष', 'क्ष'],
  ['   ', 'समाचार'],
  ['?!…', 'समाचार'],
  ['ि', 'समाचार'],
  ['Page', 'page-1'],
  ['CON', 'con-1'],
]

describe('slugFrom', () => {
  it.each(CASES)('makes of %j the slug %s', (headline, slug) => {
    expect(slugFrom(headline)).toBe(slug)
  })

  it('cuts a long headline at a word', () => {
    const slug = slugFrom('समाचार '.repeat(20))
    expect(slug).toBe(Array(10).fill('समाचार').join('-'))
  })

  it('cuts one huge word between letters', () => {
    const slug = slugFrom('क्षि'.repeat(40))
    expect(slug).toBe('क्षि'.repeat(18))
  })

  it('always makes a slug, and the same of it again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (headline) => {
        const slug = slugFrom(headline)
        expect(isSlug(slug)).toBe(true)
        expect(slugFrom(slug)).toBe(slug)
        expect(isSlug(numberedSlug(slug, 12))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

describe('isSlug', () => {
  it.each([
    'a--b',
    '-a',
    'a-',
    '',
    'A',
    'a b',
    'a/b',
    '..',
    'page',
    '\u095B',
    'क'.repeat(SLUG_LENGTH + 1),
  ])('refuses %j', (text) => {
    expect(isSlug(text)).toBe(false)
  })
})
