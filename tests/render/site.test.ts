import { describe, expect, test } from 'vitest'
import { ExpectedError } from '@shared/result'
import { baseOf } from '../../src/main/export/site/base'
import {
  encodePlace,
  fileOf,
  linksFrom,
  placeOf,
  rootedLinks,
} from '../../src/main/export/site/links'
import { listsOf } from '../../src/main/export/site/lists'
import { paged, pageItems } from '../../src/main/export/site/paging'
import { neighboursOf, relatedTo } from '../../src/main/export/site/related'
import { sectionTree } from '../../src/main/export/site/sections'
import { segment } from '../../src/main/export/site/segment'
import { siteOf } from '../../src/main/export/site/site'
import { article, AT, newsroom, POLITICS, sectionId, SECTIONS, TAG } from './support/newsroom'

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1)

describe('paging', () => {
  test.each([
    [0, { newest: 0, pages: 0, olderThanIndex: null }],
    [19, { newest: 19, pages: 0, olderThanIndex: null }],
    [20, { newest: 20, pages: 1, olderThanIndex: null }],
    [39, { newest: 39, pages: 1, olderThanIndex: null }],
    [40, { newest: 20, pages: 2, olderThanIndex: 1 }],
    [59, { newest: 39, pages: 2, olderThanIndex: 1 }],
    [60, { newest: 20, pages: 3, olderThanIndex: 2 }],
  ])('a list of %i', (count, expected) => {
    const { newest, pages, olderThanIndex } = paged(numbers(count))
    expect({ newest: newest.length, pages, olderThanIndex }).toEqual(expected)
  })

  test('index and pages hold every item, the newest first', () => {
    const items = numbers(57)
    const { newest, olderThanIndex } = paged(items)
    const older = pageItems(items, olderThanIndex ?? 0)
    expect([...newest, ...older]).toEqual(items.reverse())
  })

  test('a full page never changes', () => {
    expect(pageItems(numbers(20), 1)).toEqual(pageItems(numbers(1000), 1))
  })
})

describe('links', () => {
  test('of a local copy name the file, so that they work from disk', () => {
    const { to, absolute } = linksFrom('national/सब/', null)
    expect(to('')).toBe('../../index.html')
    expect(to('health/')).toBe('../../health/index.html')
    expect(to('assets/style.css')).toBe('../../assets/style.css')
    expect(absolute('health/')).toBeNull()
    expect(linksFrom('', null).to('')).toBe('index.html')
  })

  test('of a public bundle name the folder', () => {
    const base = baseOf('https://example.org/news')
    const { to, absolute } = linksFrom('national/सब/', base)
    expect(to('')).toBe('../../')
    expect(to('health/')).toBe('../../health/')
    expect(absolute('health/क/')).toBe('https://example.org/news/health/%E0%A4%95/')
    expect(linksFrom('', base).to('')).toBe('./')
  })

  test('of a page that is shown at any address begin at the root of the site', () => {
    const { to } = rootedLinks('404.html', baseOf('https://example.org/news/'))
    expect(to('')).toBe('/news/')
    expect(to('assets/style.css')).toBe('/news/assets/style.css')
  })

  test('places, files and addresses', () => {
    expect(fileOf('')).toBe('index.html')
    expect(fileOf('a/b/')).toBe('a/b/index.html')
    expect(fileOf('feed.xml')).toBe('feed.xml')
    expect(placeOf('/a/b/index.html')).toBe('a/b/')
    expect(placeOf('index.html')).toBe('')
    expect(placeOf('a/b')).toBe('a/b/')
    expect(placeOf('assets/a.css')).toBe('assets/a.css')
    expect(encodePlace('a b/?#/')).toBe('a%20b/%3F%23/')
  })

  test.each(['ftp://example.org/', 'example.org', 'https://name@example.org/', 'javascript:0'])(
    'a base URL cannot be %s',
    (text) => {
      expect(() => baseOf(text)).toThrow(ExpectedError)
    },
  )
})

describe('sections', () => {
  test('a slash in a label never nests; a parent does', () => {
    const tree = sectionTree([...SECTIONS, POLITICS])
    expect(tree.byId.get(sectionId('jharkhand-bihar'))?.place).toBe('jharkhand-bihar/')
    expect(tree.byId.get(POLITICS.id)?.place).toBe('national/politics/')
    expect(tree.top).toHaveLength(13)
    expect(tree.all.map(({ place }) => place).slice(0, 3)).toEqual([
      'national/',
      'national/politics/',
      'international/',
    ])
  })

  test('a section shows the articles below it and those it was named further for', () => {
    const input = newsroom([
      article({ number: 1, section: POLITICS.id }),
      article({
        number: 2,
        section: sectionId('health'),
        content: { furtherSections: [POLITICS.id] },
      }),
      article({ number: 3, section: sectionId('health') }),
    ])
    const site = siteOf(input, AT)
    const national = listsOf(site).bySection.get(sectionId('national')) ?? []
    expect(national.map(({ publication }) => publication.slug)).toEqual(['खबर-2', 'खबर-1'])
  })
})

describe('slugs', () => {
  test.each(['', '.', '..', 'a/b', 'a\\b', '.hidden', 'a:b', 'a\u0000b', 'a.', ' a', 'a?b'])(
    'no address can bear “%s”',
    (slug) => {
      expect(() => segment(slug, 'एक लेख')).toThrow(ExpectedError)
    },
  )

  test('Devanagari and digits can; what nobody sees cannot', () => {
    expect(segment('क्षेत्र-2024', 'एक लेख')).toBe('क्षेत्र-2024')
    expect(() => segment('क्\u200dषेत्र', 'एक लेख')).toThrow(ExpectedError)
  })
})

describe('related', () => {
  const tagged = { tags: [TAG.id] }
  const health = sectionId('health')
  const publications = [
    ...numbers(8).map((number) => article({ number: number * 10, section: health })),
    article({ number: 95, content: tagged }),
    article({ number: 45, section: health, content: tagged }),
    article({ number: 46, live: 'withdrawn', section: health, content: tagged }),
    article({ number: 47, live: 'archived', section: health, content: tagged }),
  ]
  const slugsFor = (extra: typeof publications): string[] => {
    const site = siteOf(newsroom([...publications, ...extra]), AT)
    const of = site.listed.find(({ publication }) => publication.slug === 'खबर-45')
    if (of === undefined) throw new Error('lost')
    return relatedTo(of, site, listsOf(site)).map(({ publication }) => publication.slug)
  }

  test('shared tags first, then the older ones of the section; nothing withdrawn or archived', () => {
    expect(slugsFor([])).toEqual(['खबर-95', 'खबर-50', 'खबर-60', 'खबर-70'])
  })

  test('a new article changes no page that is out', () => {
    expect(slugsFor([article({ number: 1, section: health, content: tagged })])).toEqual(
      slugsFor([]),
    )
  })

  test('the very first article of a newsroom names what came after it', () => {
    const site = siteOf(newsroom([article({ number: 9 }), article({ number: 8 })]), AT)
    const [oldest] = site.listed
    if (oldest === undefined) throw new Error('lost')
    const names = relatedTo(oldest, site, listsOf(site)).map(({ publication }) => publication.slug)
    expect(names).toEqual(['खबर-8'])
  })

  test('neighbours stand just before and after in the section', () => {
    const site = siteOf(newsroom(publications), AT)
    const of = site.listed.find(({ publication }) => publication.slug === 'खबर-50')
    if (of === undefined) throw new Error('lost')
    const { older, newer } = neighboursOf(of, listsOf(site))
    expect([older?.publication.slug, newer?.publication.slug]).toEqual(['खबर-60', 'खबर-47'])
  })
})
