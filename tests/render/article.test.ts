import { describe, expect, test } from 'vitest'
import { everything, SEED_NAV, SEED_STORY, seedArticle } from './support/everything'
import { article, idOf, newsroom, REPORTER, withSettings } from './support/newsroom'
import { documentOf, visibleLines } from './support/page'
import { BASE_URL, fileIn, plan } from './support/plan'

const SEED_PAGE = 'national/लोकसभा-चुनाव-2024-में-विजय/index.html'
const RICH_PAGE = 'national/सब-कुछ/index.html'

/** Where each of `lines` stands in `text`, searched one after the other. */
function positions(text: readonly string[], lines: readonly string[]): number[] {
  let from = 0
  return lines.map((line) => {
    const found = text.indexOf(line, from)
    if (found >= 0) from = found + 1
    return found
  })
}

describe('the seed page', () => {
  const html = fileIn(plan(everything()), SEED_PAGE)
  const document = documentOf(html)

  test('is read in the order of the seed file, every line of it', () => {
    const squeezed = SEED_STORY.map((line) => line.replace(/\s+/gu, ' '))
    expect(positions(visibleLines(html), squeezed)).not.toContain(-1)
  })

  test('has the 14 entries of the nav in order, in English', () => {
    const entries = [...document.querySelectorAll('nav.sections a')]
    expect(entries.map((entry) => entry.textContent)).toEqual(SEED_NAV)
    expect(new Set(entries.map((entry) => entry.getAttribute('lang')))).toEqual(new Set(['en']))
  })

  test('has the nav before the story', () => {
    const lines = visibleLines(html)
    expect(lines.indexOf('Spirituality')).toBeLessThan(lines.indexOf(SEED_STORY[0] ?? ''))
  })

  test('has one h1, and the title strip is no heading', () => {
    expect([...document.querySelectorAll('h1')].map((h1) => h1.textContent)).toEqual([
      SEED_STORY[0],
    ])
    const strip = document.querySelector('.trail [aria-current]')
    expect(strip?.textContent).toBe(SEED_STORY[0])
    expect(strip?.closest('h1,h2,h3')).toBeNull()
  })

  test('begins its first paragraph with the keyword lead-in, in English, before the Hindi', () => {
    const leadIn = document.querySelector('.prose > p:first-child > span[lang="en"]')
    expect(leadIn?.textContent).toBe(
      'Our aim is to win the Lok Sabha elections 2024, Mallikarjun Kharge, National top news, new Delhi top news : ',
    )
    expect(leadIn?.parentElement?.firstChild).toBe(leadIn)
    expect(leadIn?.nextSibling?.textContent).toMatch(/^कांग्रेस अध्यक्ष/)
  })

  test('offers to share twice, by plain links', () => {
    const shares = [...document.querySelectorAll('.share')]
    expect(shares).toHaveLength(2)
    for (const share of shares) {
      expect(share.querySelector('.share-label')?.textContent).toBe('Share this:')
      const hosts = [...share.querySelectorAll('a')].map((link) =>
        (link.getAttribute('href') ?? '').replace(/^(https:\/\/[^/]+|mailto:).*/s, '$1'),
      )
      expect(hosts).toEqual([
        'https://wa.me',
        'https://www.facebook.com',
        'https://x.com',
        'https://t.me',
        'mailto:',
      ])
    }
  })
})

describe('an article with everything', () => {
  const page = (change = {}, baseUrl = BASE_URL) =>
    documentOf(fileIn(plan(withSettings(everything(), change), baseUrl), RICH_PAGE))
  const meta = (document: ReturnType<typeof page>, name: string) =>
    document.querySelector(`meta[name="${name}"],meta[property="${name}"]`)?.getAttribute('content')

  test('shows each headline slot in its place', () => {
    const document = page()
    expect(document.querySelector('h1')?.textContent).toBe('मुख्य शीर्षक “उद्धरण” & चिह्न')
    expect(document.querySelector('.trail [aria-current]')?.textContent).toBe('पट्टी का शीर्षक')
    expect(document.title).toBe('खोज का शीर्षक')
    expect(meta(document, 'og:title')).toBe('साझा करने का शीर्षक')
    expect(meta(document, 'twitter:title')).toBe('साझा करने का शीर्षक')
    const home = documentOf(fileIn(plan(everything(), BASE_URL), 'index.html'))
    expect(home.body.textContent).toContain('सूची का शीर्षक')
    expect(home.body.textContent).not.toContain('मुख्य शीर्षक')
  })

  test('tells who, where and when', () => {
    const byline = page().querySelector('.byline')
    expect(byline?.textContent.replace(/\s+/g, ' ').trim()).toBe(
      'अंजलि तिर्की वार्ता नई दिल्ली प्रकाशित: 22 नवंबर 2026, 09:00 अद्यतन: 22 नवंबर 2026, 11:00',
    )
    const times = [...(byline?.querySelectorAll('time') ?? [])]
    expect(times.map((time) => time.getAttribute('datetime'))).toEqual([
      '2026-11-22T09:00:00+05:30',
      '2026-11-22T11:00:00+05:30',
    ])
    expect(byline?.querySelector('a')?.getAttribute('href')).toBe('../../author/anjali-tirkey/')
  })

  test('prints Devanagari digits for readers and ASCII ones for machines by setting', () => {
    const time = page({ digits: 'devanagari' }).querySelector('.byline time')
    expect(time?.textContent).toBe('२२ नवंबर २०२६, ०९:००')
    expect(time?.getAttribute('datetime')).toBe('2026-11-22T09:00:00+05:30')
  })

  test('prints Hindi labels in the nav by setting', () => {
    const entries = [...page({ navLabels: 'hi' }).querySelectorAll('nav.sections a')]
    expect(entries.slice(0, 3).map((entry) => entry.textContent)).toEqual([
      'मुख्य पृष्ठ',
      'राष्ट्रीय',
      'अंतरराष्ट्रीय',
    ])
    expect(entries[1]?.hasAttribute('lang')).toBe(false)
  })

  test('shows the correction, the tags and the lead picture with its credit', () => {
    const document = page()
    expect(document.querySelector('.corrections')?.textContent).toContain('सही संख्या 29 है।')
    const tag = document.querySelector('.tags a')
    expect(tag?.textContent).toBe('लोकसभा चुनाव')
    const picture = document.querySelector('.lead-picture img')
    expect(picture?.getAttribute('src')).toMatch(/^\.\.\/\.\.\/media\/[0-9a-f]{16}-1200\.png$/)
    expect(picture?.getAttribute('width')).toBe('1200')
    expect(document.querySelector('.lead-picture .credit')?.textContent).toBe('समाचार सवेरा')
  })

  test('describes itself to machines where it is public', () => {
    const document = page()
    const address = `${BASE_URL}national/${encodeURIComponent('सब-कुछ')}/`
    expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(address)
    expect(document.documentElement.getAttribute('lang')).toBe('hi')
    expect(meta(document, 'description')).toBe('विवरण जो संपादक ने लिखा।')
    expect(meta(document, 'robots')).toContain('max-image-preview:large')
    expect(meta(document, 'og:url')).toBe(address)
    expect(meta(document, 'og:image')).toMatch(/^https:\/\/samachar\.example\/akhbar\/media\//)
    expect(meta(document, 'twitter:card')).toBe('summary_large_image')
    expect(meta(document, 'keywords')).toBe('Everything, National top news, लोकसभा चुनाव')
  })

  test('has a NewsArticle and a BreadcrumbList', () => {
    const text = page().querySelector('script[type="application/ld+json"]')?.textContent ?? ''
    const { '@graph': nodes } = JSON.parse(text) as { '@graph': Record<string, unknown>[] }
    expect(nodes[0]).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'मुख्य शीर्षक “उद्धरण” & चिह्न',
      datePublished: '2026-11-22T09:00:00+05:30',
      dateModified: '2026-11-22T11:00:00+05:30',
      author: [
        { '@type': 'Person', name: REPORTER.nameHi, url: `${BASE_URL}author/anjali-tirkey/` },
      ],
      publisher: { name: 'समाचार सवेरा' },
      articleSection: 'राष्ट्रीय',
      keywords: ['Everything', 'National top news', 'लोकसभा चुनाव'],
      inLanguage: 'hi',
      isAccessibleForFree: true,
    })
    expect(nodes[1]).toMatchObject({ '@type': 'BreadcrumbList' })
    expect(nodes[1]?.['itemListElement']).toHaveLength(3)
  })

  test('needs no address in a local copy', () => {
    const document = page({}, '')
    expect(meta(document, 'robots')).toBe('noindex')
    expect(document.querySelector('link[rel=canonical]')).toBeNull()
    expect(meta(document, 'og:url')).toBeUndefined()
    expect(document.querySelector('link[rel=alternate]')).toBeNull()
    expect(document.documentElement.outerHTML).not.toContain('samachar.example')
  })

  test('loads nothing from elsewhere and runs nothing inline', () => {
    const document = page()
    const loads = [
      ...document.querySelectorAll(
        'img,script[src],link[rel=stylesheet],link[rel=preload],link[rel=icon]',
      ),
    ].map((node) => node.getAttribute('src') ?? node.getAttribute('href') ?? '')
    expect(loads.length).toBeGreaterThan(5)
    expect(loads.filter((address) => !address.startsWith('../../'))).toEqual([])
    expect(document.querySelectorAll('iframe,object,embed,style,[style],[onclick]')).toHaveLength(0)
    expect(
      document.querySelectorAll('script:not([src]):not([type="application/ld+json"])'),
    ).toHaveLength(0)
  })
})

test('an article by nobody known is by the paper', () => {
  const input = newsroom([seedArticle()])
  const text = fileIn(plan(input, BASE_URL), SEED_PAGE)
  expect(text).toContain('"author":[{"@type":"NewsMediaOrganization","name":"समाचार सवेरा"')
})

test('what editors and owners type stays text everywhere', () => {
  const evil = '</title></script><script>alert(1)</script>"\'><img src=x onerror=alert(2)>'
  const one = article({
    number: 1,
    corrections: [{ at: '2026-11-22T05:00:00.000Z', note: evil }],
    content: {
      headlines: { main: evil, strip: evil, search: evil, social: evil, card: evil },
      kicker: evil,
      leadIn: [evil],
      dateline: evil,
      description: evil,
      bylines: [idOf(1)],
      agency: idOf(1),
      tags: [idOf(2)],
      breaking: true,
    },
  })
  const input = newsroom([one, article({ number: 2, content: { tags: [idOf(2)] } })], {
    authors: [{ ...REPORTER, id: idOf(1), nameHi: evil, bio: evil }],
    tags: [{ id: idOf(2), name: evil, slug: 'टैग', uses: 1 }],
  })
  const evilSettings = { nameHi: evil, nameEn: evil, tagline: evil, contactEmail: evil }
  const bundle = plan(withSettings(input, evilSettings), BASE_URL)
  for (const file of bundle.files) {
    if (!file.path.endsWith('.html')) continue
    const html = fileIn(bundle, file.path)
    const document = documentOf(html)
    expect(html, file.path).not.toMatch(/<script>|<img src=x/)
    expect(document.querySelectorAll('[onerror]'), file.path).toHaveLength(0)
    expect(document.querySelectorAll('script:not([src]):not([type])'), file.path).toHaveLength(0)
  }
})
