import { describe, expect, it, test } from 'vitest'
import { parsePortalText, type ParsedArticle } from '../../src/main/importers/portalText'
import { SECTIONS } from '../unit/main/importers/sections'

/** Pages of other portals whose furniture or headline was once taken for text, or the other way round. */

const TEXT = 'कांग्रेस अध्यक्ष ने कहा कि बैठक गुरुवार को पार्टी मुख्यालय में होगी।'

function parsed(...lines: readonly string[]): ParsedArticle {
  const result = parsePortalText(lines.join('\n'), SECTIONS)
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}

function textsOf({ blocks }: ParsedArticle): string[] {
  return blocks.map(({ text }) => text)
}

describe('a share line is furniture', () => {
  it.each([
    'Share\u00A0this:',
    'Share this\uFF1A',
    'Share this:\u200B',
    'SHARE THIS',
    'Share:',
    'Share this article',
    'Share this: Facebook Twitter | WhatsApp',
    'इसे साझा करें',
    'इस ख़बर को शेयर करें:',
  ])('spelled %j', (share) => {
    const article = parsed('शीर्षक', 'शीर्षक', share, `A, B : ${TEXT}`, TEXT, share)
    expect(textsOf(article)).toEqual([TEXT, TEXT])
    expect(article.leadIn).toEqual(['A', 'B'])
    expect(article.report.steps).toContainEqual({ did: 'dropped_share', lines: [3, 6] })
  })

  it('but not a line that goes on after it, which is read in no time', () => {
    const line = `Share ${'x '.repeat(20_000)}खबर`
    expect(textsOf(parsed('शीर्षक', 'शीर्षक', 'Share this:', line, TEXT))).toEqual([line, TEXT])
  })
})

describe('a headline', () => {
  it('may read like a sentence when it stands alone above the share line', () => {
    expect(parsed('दिल्ली में बारिश हुई।', 'Share this:', TEXT).headlines.main).toBe(
      'दिल्ली में बारिश हुई।',
    )
    const withColon = 'PM Modi : दिल्ली में बड़ी रैली'
    expect(parsed(withColon, 'Share this:', TEXT).headlines.main).toBe(withColon)
  })

  it('is one when its two copies differ in invisible marks only', () => {
    const article = parsed('शीर्षक\u200E', 'शीर्षक', 'Share this:', TEXT)
    expect(article.headlines.strip).toBeNull()
  })

  it('that stands twice is no article', () => {
    expect(parsePortalText('शीर्षक\n\nशीर्षक\n\nShare this:', SECTIONS).ok).toBe(false)
  })
})

describe('navigation', () => {
  it('is a menu of sections that this newsroom does not have', () => {
    const article = parsed('होम', 'देश', 'विदेश', 'राज्य', '', 'शीर्षक', '', 'Share this:', TEXT)
    expect(article.headlines).toEqual({ main: 'शीर्षक', strip: null })
    expect(article.report.steps[0]).toEqual({ did: 'dropped_navigation', lines: [1, 2, 3, 4] })
  })

  it('is not a strip and a headline below Home', () => {
    const article = parsed('Home', 'पट्टी', 'शीर्षक', '', TEXT)
    expect(article.headlines).toEqual({ main: 'शीर्षक', strip: 'पट्टी' })
  })

  it('is a breadcrumb that ends in the page’s own headline', () => {
    const article = parsed('Home » National » बारिश से जाम', 'शीर्षक', 'Share this:', TEXT)
    expect(article.headlines).toEqual({ main: 'शीर्षक', strip: null })
    expect(article.section?.slug).toBe('national')
  })

  it('is the menu once more at the foot', () => {
    const article = parsed('शीर्षक', 'Share this:', TEXT, '', 'Home', 'National', 'Health')
    expect(textsOf(article)).toEqual([TEXT])
    expect(article.report.steps[0]).toEqual({ did: 'dropped_navigation', lines: [5, 6, 7] })
  })
})

describe('a lead-in', () => {
  it('may have a line to itself', () => {
    const article = parsed('शीर्षक', 'शीर्षक', 'Delhi rain, Delhi news :', '', TEXT, TEXT)
    expect(article.leadIn).toEqual(['Delhi rain', 'Delhi news'])
    expect(textsOf(article)).toEqual([TEXT, TEXT])
  })

  it('keeps no white space before its commas', () => {
    const article = parsed('शीर्षक', 'शीर्षक', `ISRO ,  Moon  : ${TEXT}`, TEXT)
    expect(article.leadIn).toEqual(['ISRO', 'Moon'])
  })
})

test('a line of invisible marks is no paragraph, and is named', () => {
  const article = parsed('शीर्षक', 'Share this:', TEXT, '\u200B\u200E', TEXT)
  expect(textsOf(article)).toEqual([TEXT, TEXT])
  expect(article.report.steps).toContainEqual({ did: 'removed_control_characters', lines: [4] })
})
