import { describe, expect, test } from 'vitest'
import { everything, seedArticle } from './support/everything'
import { article, hoursBefore, newsroom, POLITICS, sectionId, SECTIONS } from './support/newsroom'
import { documentOf } from './support/page'
import { BASE_URL, fileIn, made, plan } from './support/plan'

const headlines = (html: string, selector: string): string[] =>
  [...documentOf(html).querySelectorAll(selector)].map((node) => node.textContent)

describe('the files of a bundle', () => {
  const bundle = plan(everything(), BASE_URL)
  const paths = new Set(bundle.files.map(({ path }) => path))

  test('are those of the design', () => {
    const expected = [
      'index.html',
      '404.html',
      'national/index.html',
      'national/politics/index.html',
      'national/politics/खबर-20/index.html',
      'national/सब-कुछ/index.html',
      'health/page/1/index.html',
      'health/page/2/index.html',
      'tag/लोकसभा-चुनाव/index.html',
      'author/anjali-tirkey/index.html',
      'author/varta/index.html',
      'feed.xml',
      'atom.xml',
      'feed.json',
      'national/feed.xml',
      'national/politics/feed.json',
      'sitemap.xml',
      'sitemap-1.xml',
      'sitemap-2.xml',
      'news-sitemap.xml',
      'robots.txt',
      'redirects.json',
      '_redirects',
      '.htaccess',
    ]
    expect(expected.filter((path) => !paths.has(path))).toEqual([])
    expect(paths.has('health/page/3/index.html')).toBe(false)
  })

  test('a local copy has no feeds, no sitemap, and asks machines to stay away', () => {
    const local = plan(everything())
    const names = local.files.map(({ path }) => path)
    expect(names.filter((path) => /feed|atom|sitemap|htaccess|_redirects/.test(path))).toEqual([])
    expect(fileIn(local, 'robots.txt')).toBe('User-agent: *\nDisallow: /\n')
    for (const [path, html] of made(local)) {
      if (path.endsWith('.html')) expect(html, path).toContain('content="noindex"')
    }
  })

  test('an embargoed article is nowhere', () => {
    expect(paths.has('national/रुकी-हुई/index.html')).toBe(false)
    expect([...made(bundle).values()].some((text) => text.includes('खबर संख्या 50'))).toBe(false)
  })

  test('a withdrawn article leaves a notice that says nothing of it', () => {
    const html = fileIn(bundle, 'national/वापस-ली-गई/index.html')
    expect(html).toContain('content="noindex"')
    expect(html).not.toContain('खबर संख्या 30')
    const elsewhere = [...made(bundle)].filter(([path]) => !path.startsWith('national/वापस'))
    expect(elsewhere.some(([, text]) => text.includes('खबर संख्या 30'))).toBe(false)
  })

  test('an archived article keeps its address and its section, but is off home and feeds', () => {
    expect(paths.has('national/पुरानी/index.html')).toBe(true)
    expect(fileIn(bundle, 'national/index.html')).toContain('खबर संख्या 40')
    for (const path of ['index.html', 'feed.xml', 'atom.xml', 'feed.json', 'national/feed.xml']) {
      expect(fileIn(bundle, path), path).not.toContain('खबर संख्या 40')
    }
  })

  test('the 404 page links from the root, for it is shown anywhere', () => {
    const links = [...documentOf(fileIn(bundle, '404.html')).querySelectorAll('nav a')]
    const hrefs = links.map((link) => link.getAttribute('href') ?? '')
    expect(hrefs.every((href) => href.startsWith('/akhbar/'))).toBe(true)
  })
})

describe('home', () => {
  test('has what the desk pinned, in its order, then the newest', () => {
    const publications = [1, 2, 3, 4, 5, 6, 7].map((number) => article({ number }))
    const [, , third, , , sixth, seventh] = publications
    const input = newsroom([...publications, article({ number: 9, live: 'archived' })], {
      pins: [
        { section: null, article: sixth?.id ?? '', position: 1, expiresAt: null },
        { section: null, article: third?.id ?? '', position: 0, expiresAt: hoursBefore(-1) },
        { section: null, article: seventh?.id ?? '', position: 2, expiresAt: hoursBefore(1) },
        {
          section: sectionId('national'),
          article: seventh?.id ?? '',
          position: 0,
          expiresAt: null,
        },
      ],
    })
    const bundle = plan(input)
    expect(headlines(fileIn(bundle, 'index.html'), '.lead h2, .secondary h3')).toEqual(
      [3, 6, 1, 2, 4].map((number) => `खबर संख्या ${number}`),
    )
    expect(headlines(fileIn(bundle, 'index.html'), '.latest h3')).toEqual(
      [5, 7].map((number) => `खबर संख्या ${number}`),
    )
    expect(headlines(fileIn(bundle, 'national/index.html'), '.river h2')[0]).toBe('खबर संख्या 7')
  })

  test('has a block for each section that has something, in the order of the nav', () => {
    const publications = SECTIONS.map((section, index) =>
      article({ number: index + 1, section: section.id }),
    )
    const html = fileIn(plan(newsroom(publications)), 'index.html')
    expect(headlines(html, '.block > h2')).toEqual(SECTIONS.map(({ labelHi }) => labelHi))
  })

  test('shows the breaking strip only while something is breaking', () => {
    const calm = plan(newsroom([article({ number: 1 })]))
    const hot = plan(newsroom([article({ number: 1, content: { breaking: true } })]))
    expect(headlines(fileIn(calm, 'index.html'), '.breaking li')).toEqual([])
    expect(headlines(fileIn(hot, 'index.html'), '.breaking li')).toEqual(['खबर संख्या 1'])
  })

  test('has the day of the newest article, by the newsroom’s clock', () => {
    const late = article({ number: 0, firstPublishedAt: '2026-11-21T20:00:00.000Z' })
    const html = fileIn(plan(newsroom([late])), 'index.html')
    expect(headlines(html, '.masthead .date')).toEqual(['रविवार, 22 नवंबर 2026'])
  })

  test('has one h1 and says so when there is nothing yet', () => {
    const html = fileIn(plan(newsroom([])), 'index.html')
    expect(headlines(html, 'h1')).toEqual(['समाचार सवेरा'])
    expect(html).toContain('अभी कोई ख़बर प्रकाशित नहीं हुई है।')
  })
})

describe('section lists', () => {
  const health = sectionId('health')
  const articles = (count: number) =>
    Array.from({ length: count }, (_, index) => article({ number: 200 - index, section: health }))

  test('page/1 never changes once it is full', () => {
    const before = fileIn(plan(newsroom(articles(20)), BASE_URL), 'health/page/1/index.html')
    const after = fileIn(plan(newsroom(articles(61)), BASE_URL), 'health/page/1/index.html')
    expect(after).toBe(before)
  })

  test('the index has the newest and leads on to the older', () => {
    const html = fileIn(plan(newsroom(articles(45)), BASE_URL), 'health/index.html')
    expect(headlines(html, '.river h2')).toHaveLength(25)
    expect(headlines(html, '.river h2')[0]).toBe('खबर संख्या 156')
    const older = documentOf(html).querySelector('.pager a[rel=next]')
    expect(older?.getAttribute('href')).toBe('../health/page/1/')
  })

  test('a hidden section is not in the nav but has its page', () => {
    const hidden = SECTIONS.map((section) =>
      section.id === health ? { ...section, hidden: true } : section,
    )
    const bundle = plan(newsroom(articles(1), { sections: hidden }))
    expect(headlines(fileIn(bundle, 'index.html'), 'nav.sections a')).not.toContain('Health')
    expect(fileIn(bundle, 'health/index.html')).toContain('खबर संख्या 200')
  })

  test('a nested section is reached from its parent and shows the way back', () => {
    const bundle = plan(newsroom([article({ number: 1, section: POLITICS.id })]))
    expect(headlines(fileIn(bundle, 'national/index.html'), '.children a')).toEqual(['राजनीति'])
    expect(headlines(fileIn(bundle, 'national/politics/index.html'), '.trail a')).toEqual([
      'मुख्य पृष्ठ',
      'राष्ट्रीय',
      'राजनीति',
    ])
  })
})

describe('places that two would have', () => {
  test('two articles at one address are refused, naming it', () => {
    const input = newsroom([article({ number: 1, slug: 'एक' }), article({ number: 2, slug: 'एक' })])
    expect(() => plan(input)).toThrow(/national\/एक\/index\.html/)
  })

  test('an article with the address of a section below is refused', () => {
    const input = newsroom([article({ number: 1, slug: 'politics' })])
    expect(() => plan(input)).toThrow(/national\/politics\/index\.html/)
  })

  test('an article that would be a folder at the place of a file is refused', () => {
    const input = newsroom([article({ number: 1, slug: 'feed.xml' })])
    expect(() => plan(input, BASE_URL)).toThrow(/national\/feed\.xml/)
  })
})

test('redirects lead on to where an address is now, and never away from a page', () => {
  const seed = seedArticle()
  const input = newsroom([seed], {
    redirects: [
      { from: 'national/पहला/', to: 'national/दूसरा/' },
      { from: 'national/दूसरा/', to: `national/${seed.slug}/` },
      { from: `national/${seed.slug}/`, to: 'health/' },
      { from: 'national/गोल/', to: 'national/मोल/' },
      { from: 'national/मोल/', to: 'national/गोल/' },
      { from: 'national/खोया/', to: 'national/कहीं-नहीं/' },
    ],
  })
  const bundle = plan(input, BASE_URL)
  const to = `national/${seed.slug}/`
  expect(JSON.parse(fileIn(bundle, 'redirects.json'))).toEqual([
    { from: 'national/दूसरा/', to },
    { from: 'national/पहला/', to },
  ])
  expect(fileIn(bundle, '_redirects').split('\n')[1]).toBe(
    `/akhbar/national/${encodeURIComponent('पहला')}/ /akhbar/national/${encodeURIComponent(seed.slug)}/ 301`,
  )
  expect(fileIn(bundle, '.htaccess')).toContain('Redirect 301 "/akhbar/national/पहला/" "/akhbar/')
})
