import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'
import { everything, seedArticle } from './support/everything'
import { article, AT, hoursBefore, newsroom, sectionId, withSettings } from './support/newsroom'
import { BASE_URL, fileIn, plan } from './support/plan'

const bundle = plan(everything(), BASE_URL)
const RICH = `${BASE_URL}national/${encodeURIComponent('सब-कुछ')}/`

describe('feeds', () => {
  test('RSS names the newest 20 with absolute addresses and the newest article’s time', () => {
    const feed = parseRssFeed(fileIn(bundle, 'feed.xml'))
    expect(feed.items).toHaveLength(20)
    expect(feed.link).toBe(BASE_URL)
    expect(feed.language).toBe('hi')
    expect(feed.lastBuildDate).toBe('Sun, 22 Nov 2026 05:30:00 GMT')
    expect(feed.items?.[0]).toMatchObject({
      title: 'मुख्य शीर्षक “उद्धरण” & चिह्न',
      link: RICH,
      pubDate: 'Sun, 22 Nov 2026 03:30:00 GMT',
      description: 'विवरण जो संपादक ने लिखा।',
      enclosures: [{ type: 'image/png' }],
      dc: { creators: ['अंजलि तिर्की'] },
    })
  })

  test('Atom has the times of both, in ASCII', () => {
    const text = fileIn(
      plan(withSettings(everything(), { digits: 'devanagari' }), BASE_URL),
      'atom.xml',
    )
    const feed = parseAtomFeed(text)
    expect(feed.updated).toBe('2026-11-22T05:30:00.000Z')
    expect(feed.entries?.[0]).toMatchObject({
      published: '2026-11-22T03:30:00.000Z',
      updated: '2026-11-22T05:30:00.000Z',
      authors: [{ name: 'अंजलि तिर्की' }],
    })
    expect(text).not.toMatch(/<(updated|published)>[^<]*[०-९]/)
  })

  test('JSON Feed bears the body with absolute pictures', () => {
    const text = fileIn(bundle, 'feed.json')
    const feed = parseJsonFeed(text)
    expect(text).toContain('"version": "https://jsonfeed.org/version/1.1"')
    expect(feed.items?.[0]?.url).toBe(RICH)
    expect(feed.items?.[0]?.content_html).toContain(`src="${BASE_URL}media/`)
  })

  test('an article keeps its id when its address changes', () => {
    const moved = { ...seedArticle(), slug: 'नया-पता' }
    const idIn = (publication: typeof moved) =>
      parseJsonFeed(fileIn(plan(newsroom([publication]), BASE_URL), 'feed.json')).items?.[0]?.id
    expect(idIn(moved)).toBe(idIn(seedArticle()))
    expect(idIn(moved)).toMatch(/^urn:uuid:/)
  })

  test('a section’s feed has what stands in it and below it', () => {
    const feed = parseRssFeed(fileIn(bundle, 'national/feed.xml'))
    expect(feed.title).toBe('समाचार सवेरा: राष्ट्रीय')
    expect(feed.link).toBe(`${BASE_URL}national/`)
    expect(feed.items?.map(({ title }) => title)).toContain('खबर संख्या 20')
  })

  test('a feed without articles is a feed all the same', () => {
    const empty = plan(newsroom([]), BASE_URL)
    expect(parseAtomFeed(fileIn(empty, 'atom.xml')).updated).toBe('1970-01-01T00:00:00.000Z')
    expect(parseRssFeed(fileIn(empty, 'feed.xml')).title).toBe('समाचार सवेरा')
  })

  test('what would break out of CDATA stays text', () => {
    const evil = ']]><script>alert(1)</script>'
    const one = article({
      number: 1,
      content: { headlines: { ...seedArticle().content.headlines, main: evil }, description: evil },
    })
    const feed = parseRssFeed(fileIn(plan(newsroom([one]), BASE_URL), 'feed.xml'))
    expect(feed.items?.[0]).toMatchObject({ title: evil, description: evil })
  })
})

describe('sitemaps', () => {
  const locations = (text: string): string[] =>
    [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, location]) => location ?? '')

  test('the index names the others; they have every page that machines should know', () => {
    expect(locations(fileIn(bundle, 'sitemap.xml'))).toEqual([
      `${BASE_URL}sitemap-1.xml`,
      `${BASE_URL}sitemap-2.xml`,
    ])
    expect(locations(fileIn(bundle, 'sitemap-1.xml')).slice(0, 3)).toEqual([
      BASE_URL,
      `${BASE_URL}national/`,
      `${BASE_URL}national/politics/`,
    ])
    const articles = locations(fileIn(bundle, 'sitemap-2.xml'))
    expect(articles).toContain(RICH)
    expect(articles).toContain(`${BASE_URL}national/${encodeURIComponent('पुरानी')}/`)
    expect(articles).not.toContain(`${BASE_URL}national/${encodeURIComponent('वापस-ली-गई')}/`)
  })

  test('a full one stays as it is when more is published', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        article({ number: 5000 - index, section: sectionId('health') }),
      )
    const before = fileIn(plan(newsroom(many(1000)), BASE_URL), 'sitemap-2.xml')
    const grown = plan(newsroom(many(1001)), BASE_URL)
    expect(fileIn(grown, 'sitemap-2.xml')).toBe(before)
    expect(locations(fileIn(grown, 'sitemap-3.xml'))).toHaveLength(1)
  })

  test('the news sitemap has the two days before the export, by the search headline', () => {
    const input = newsroom([
      article({
        number: 1,
        content: { headlines: { ...seedArticle().content.headlines, search: 'खोज & शीर्षक' } },
      }),
      article({ number: 48 }),
      article({ number: 49 }),
    ])
    const text = fileIn(plan(input, BASE_URL), 'news-sitemap.xml')
    expect(locations(text)).toHaveLength(2)
    expect(text).toContain('<news:title>खोज &amp; शीर्षक</news:title>')
    expect(text).toContain(
      `<news:publication_date>2026-11-22T11:00:00+05:30</news:publication_date>`,
    )
  })

  test('robots names them', () => {
    expect(fileIn(bundle, 'robots.txt')).toContain(`Sitemap: ${BASE_URL}news-sitemap.xml`)
  })
})

test('the instant of the export is nowhere but in what it decides', () => {
  const later = plan(everything(), BASE_URL)
  const text = later.files.flatMap((file) => (file.kind === 'made' ? [file.make().toString()] : []))
  expect(text.some((content) => content.includes(AT))).toBe(false)
  expect(hoursBefore(0)).toBe(AT)
})
