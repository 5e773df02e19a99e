import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePortalText, type ParsedArticle } from '../../../../src/main/importers/portalText'
import { visible } from '../../../../src/main/importers/lines'
import { SECTIONS } from './sections'

const SEED = readFileSync(
  resolve(import.meta.dirname, '../../../fixtures/seed-portal-page.txt'),
  'utf8',
)
const HEADLINE = 'लोकसभा चुनाव 2024 में विजय हासिल करना ही हमारा लक्ष्य :मल्लिकार्जुन खड़गे'
const PARAGRAPH = 'कांग्रेस अध्यक्ष ने कहा कि बैठक गुरुवार को पार्टी मुख्यालय में होगी।'

function parsed(text: string): ParsedArticle {
  const result = parsePortalText(text, SECTIONS)
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}

function page(...lines: string[]): string {
  return lines.join('\n')
}

/** What a step says, without its lines. */
function stepsOf(article: ParsedArticle): string[] {
  return article.report.steps.map((step) => step.did)
}

describe('the seed page', () => {
  const article = parsed(SEED)

  it('has one headline, four phrases, three paragraphs and two subheads', () => {
    expect(article.headlines).toEqual({ main: HEADLINE, strip: null })
    expect(article.leadIn).toEqual([
      'Our aim is to win the Lok Sabha elections 2024',
      'Mallikarjun Kharge',
      'National top news',
      'new Delhi top news',
    ])
    expect(article.blocks.map(({ kind, line }) => [kind, line])).toEqual([
      ['paragraph', 22],
      ['subhead', 24],
      ['paragraph', 26],
      ['subhead', 28],
      ['paragraph', 30],
    ])
    expect(article.blocks[0]?.text).toMatch(/^कांग्रेस अध्यक्ष मल्लिकार्जुन खड़गे ने कहा/u)
    expect(article.blocks[1]?.text).toBe('‘हैं तैयार हम’ रैली बहुत शानदार रही')
  })

  it('says all that was done, with the lines', () => {
    expect(article.report.lines).toBe(32)
    expect(article.report.steps).toEqual([
      { did: 'dropped_navigation', lines: Array.from({ length: 14 }, (_, index) => index + 1) },
      { did: 'dropped_share', lines: [20, 32] },
      { did: 'joined_headline', lines: [16, 18] },
      { did: 'took_lead_in', lines: [22], phrases: article.leadIn },
      { did: 'took_subhead', lines: [24], text: '‘हैं तैयार हम’ रैली बहुत शानदार रही' },
      {
        did: 'took_subhead',
        lines: [28],
        text: 'पार्टी संगठन को मजबूत करने को कई काम किये गये',
      },
      { did: 'named_section', lines: [22], section: 'national', from: 'lead_in' },
    ])
  })

  it.each(['\r\n', '\r'])('reads the same with line ends %j', (end) => {
    expect(parsed(SEED.replaceAll('\n', end))).toEqual(article)
  })
})

describe('headlines', () => {
  it('takes two that differ as strip and main', () => {
    const article = parsed(
      page('Home', '', 'पट्टी का शीर्षक', '', 'मुख्य शीर्षक', '', 'Share this:', '', PARAGRAPH),
    )
    expect(article.headlines).toEqual({ strip: 'पट्टी का शीर्षक', main: 'मुख्य शीर्षक' })
    expect(article.report.steps).toContainEqual({ did: 'took_strip_and_headline', lines: [3, 5] })
  })

  it('takes two that differ as strip and main without a share line, too', () => {
    const article = parsed(page('पट्टी का शीर्षक', 'मुख्य शीर्षक', PARAGRAPH))
    expect(article.headlines).toEqual({ strip: 'पट्टी का शीर्षक', main: 'मुख्य शीर्षक' })
  })

  it('takes one above the share line as one', () => {
    const article = parsed(page('शीर्षक', 'Share this:', 'छोटी पंक्ति', PARAGRAPH, PARAGRAPH))
    expect(article.headlines).toEqual({ strip: null, main: 'शीर्षक' })
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'paragraph'])
  })

  it('does not take text above a share line at the end for a headline', () => {
    const article = parsed(page('शीर्षक', PARAGRAPH, 'Share this:'))
    expect(article.headlines.main).toBe('शीर्षक')
    expect(article.blocks.map(({ text }) => text)).toEqual([PARAGRAPH])
  })

  it('joins headlines that differ in white space only', () => {
    const article = parsed(page('बड़ी  खबर', 'बड़ी खबर', PARAGRAPH))
    expect(stepsOf(article)).toContain('joined_headline')
  })

  it('keeps one over 300 letters, and warns', () => {
    const long = 'खबर '.repeat(160).trim()
    const article = parsed(page(long, long, PARAGRAPH))
    expect(article.headlines.main).toBe(long)
    expect(article.report.steps).toContainEqual({
      did: 'warned_long_headline',
      lines: [1],
      graphemes: 639,
    })
  })
})

describe('lead-ins', () => {
  const CASES: readonly (readonly [lede: string, phrases: readonly string[], rest: string])[] = [
    ['A, B : खबर है।', ['A', 'B'], 'खबर है।'],
    ['Price 10,000, B :\u00A0‘खबर’ है।', ['Price 10,000', 'B'], '‘खबर’ है।'],
    ['A : 2024 के चुनाव।', ['A'], '2024 के चुनाव।'],
    ['PTI: खबर है।', [], 'PTI: खबर है।'],
    ['सुबह 10 : 30 बजे।', [], 'सुबह 10 : 30 बजे।'],
    ['A, , B : खबर है।', [], 'A, , B : खबर है।'],
  ]

  it.each(CASES)('reads %j', (lede, phrases, rest) => {
    const article = parsed(page('शीर्षक', 'शीर्षक', lede, PARAGRAPH))
    expect(article.leadIn).toEqual(phrases)
    expect(article.blocks[0]?.text).toBe(rest)
  })
})

describe('sections', () => {
  const NAV = ['Home', ...SECTIONS.map(({ labelEn }) => labelEn)]
  const ARTICLE = ['', 'शीर्षक', '', 'Share this:', '', PARAGRAPH]

  it.each([
    ['no section in a menu alone', [...NAV], null],
    ['a label alone below the menu', [...NAV, '', 'Health'], 'health'],
    ['a breadcrumb', [...NAV, '', 'Home > Sports Samrat'], 'sports-samrat'],
    ['a breadcrumb in Hindi', ['होम » सेहत'], 'health'],
    ['Home and one label', ['Home', 'Career'], 'career'],
    ['one label', ['अध्यात्म'], 'spirituality'],
    ['a menu on one line', ['Home | National | Health'], null],
    ['another portal’s entries', ['Home', 'World', 'National', 'Tech and Auto', 'Health'], null],
  ])('finds %s', (_what, head, slug) => {
    const article = parsed(page(...head, ...ARTICLE))
    expect(article.section?.slug ?? null).toBe(slug)
    expect(article.headlines.main).toBe('शीर्षक')
  })

  it('is not named by a phrase that only contains a label', () => {
    const article = parsed(page('शीर्षक', 'शीर्षक', `Special session of parliament : ${PARAGRAPH}`))
    expect(article.section).toBeNull()
  })
})

describe('furniture', () => {
  it('drops the services under a share line, and a share line at the end of a paragraph', () => {
    const article = parsed(
      page(
        'शीर्षक',
        'Share this:',
        'Facebook',
        'Click to share on X (Opens in new window)',
        `${PARAGRAPH} Share this:`,
      ),
    )
    expect(article.blocks.map(({ text }) => text)).toEqual([PARAGRAPH])
    expect(article.report.steps).toContainEqual({ did: 'dropped_share', lines: [2, 3, 4, 5] })
  })

  it('keeps a section’s label in the text', () => {
    const article = parsed(page('शीर्षक', 'Share this:', PARAGRAPH, 'Health', PARAGRAPH))
    expect(article.blocks[1]).toEqual({ kind: 'subhead', text: 'Health', line: 4 })
  })
})

describe('subheads', () => {
  it('are single short lines between paragraphs only', () => {
    const article = parsed(
      page(
        'शीर्षक',
        'Share this:',
        PARAGRAPH,
        'एक',
        PARAGRAPH,
        'दो',
        'तीन',
        PARAGRAPH,
        'चार?',
        PARAGRAPH,
        '(एजेंसी)',
      ),
    )
    expect(article.blocks.filter(({ kind }) => kind === 'subhead').map(({ text }) => text)).toEqual(
      ['एक'],
    )
    expect(article.report.steps).toContainEqual({ did: 'kept_short_lines', lines: [6, 7, 11] })
  })
})

describe('hostile text', () => {
  it('is just text', () => {
    const script = '<script>alert("क")</script> {{= it }} ${x} ; DROP TABLE articles।'
    const article = parsed(page('<img src=x onerror=1> शीर्षक', 'Share this:', script))
    expect(article.headlines.main).toBe('<img src=x onerror=1> शीर्षक')
    expect(article.blocks[0]?.text).toBe(script)
  })

  it('loses its control characters, and says so', () => {
    const article = parsed(page('शीर्षक', 'Share this:', `${PARAGRAPH}\u0008\u001B[31m`))
    expect(article.blocks[0]?.text).toBe(`${PARAGRAPH}[31m`)
    expect(article.report.steps).toContainEqual({ did: 'removed_control_characters', lines: [3] })
  })
})

describe('what is no article', () => {
  it.each([
    ['nothing', ''],
    ['a headline alone', page('शीर्षक', 'Share this:')],
    ['furniture alone', page('Home', 'National', '', 'Share this:')],
    ['text without a headline', page(PARAGRAPH, `${PARAGRAPH} और।`)],
    ['no Hindi', page('Headline', 'Headline', 'Text in English only.')],
    ['a log', 'पंक्ति\n'.repeat(20_001)],
  ])('is refused: %s', (_what, text) => {
    const result = parsePortalText(text, SECTIONS)
    expect(result).toMatchObject({ ok: false, error: { code: 'not_an_article' } })
  })
})

describe('any text', () => {
  const line = fc.oneof(
    fc.constantFrom('', ' ', 'Home', 'National', 'Share this:', 'Facebook', 'शीर्षक', PARAGRAPH),
    fc.constantFrom('A, B : खबर है।', 'Home > Health', 'छोटी पंक्ति', `${PARAGRAPH} Share this:`),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({ unit: 'binary', maxLength: 20 }),
  )
  const squeezed = (text: string) =>
    text
      .normalize('NFC')
      .replace(/[\s\u0085]+/gu, ' ')
      .trim()

  it('never throws, and no line is lost without being named', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const clean = lines.map((text) => text.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFEFF]/gu, ''))
        const result = parsePortalText(clean.join('\n'), SECTIONS)
        parsePortalText(lines.join('\n'), SECTIONS)
        if (!result.ok) return
        const { headlines, leadIn, blocks, report } = result.value
        const navigation = report.steps.find(({ did }) => did === 'dropped_navigation')?.lines ?? []
        const share = report.steps.find(({ did }) => did === 'dropped_share')?.lines ?? []
        const head = leadIn.length > 0 ? `${leadIn.join(', ')} : ` : ''
        const all = squeezed(
          [headlines.strip ?? '', headlines.main, head, ...blocks.map(({ text }) => text)].join(
            ' ',
          ),
        )
        clean.forEach((text, index) => {
          if (navigation.includes(index + 1)) return
          if (visible(text) === '') return
          const rest = share.includes(index + 1)
            ? text.replace(/\s*(share this:|facebook)\s*$/iu, '')
            : text
          expect(all).toContain(squeezed(rest))
        })
      }),
      { numRuns: 1000 },
    )
  })
})
