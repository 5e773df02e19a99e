import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import type { ExportOutcome, ImportOutcome } from '../../src/shared/contract/views'
import { expect, test, type Desk } from './fixtures'
import { launchChromium } from './support/chromium'
import { REPO } from './support/paths'
import { asRead, firstMissing, linesOf } from './support/readingOrder'

const SEED = join(REPO, 'tests', 'fixtures', 'seed-portal-page.txt')
const AT = '2024-01-05T06:00:00.000Z'

const NAV = [
  'Home',
  'National',
  'International',
  'Jharkhand/Bihar',
  'Health',
  'Career',
  'Entertainment',
  'Sports Samrat',
  'Business',
  'Special',
  'Bright Side',
  'Lifestyle',
  'Literature',
  'Spirituality',
]

/** Imports the seed page as published, exports, and opens the article's page from disk. */
async function withArticlePage(desk: Desk, look: (page: Page) => Promise<void>): Promise<void> {
  const out = join(desk.folder, 'bundle')
  const imported = await desk.cli(
    ...['import', SEED, '--newsroom', desk.newsroom, '--status', 'published'],
  )
  expect(imported.stderr).toBe('')
  const { articles, skipped } = imported.json() as ImportOutcome
  expect(skipped).toEqual([])
  expect(articles).toHaveLength(1)
  const exported = await desk.cli('export', '--newsroom', desk.newsroom, '--out', out, '--at', AT)
  expect(exported.status, exported.stderr).toBe(0)
  expect((exported.json() as ExportOutcome).articles).toBe(1)
  const manifest = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')) as {
    articles: Record<string, string>
  }
  const address = manifest.articles[articles[0]?.id ?? '']
  expect(address).toBeTruthy()
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    await page.goto(new URL(address ?? '', `${pathToFileURL(out).href}/`).href)
    await look(page)
  } finally {
    await browser.close()
  }
}

test('the seed page comes out of an export as it went into the import', async ({ desk }) => {
  test.slow()
  const seed = linesOf(await readFile(SEED, 'utf8'))
  expect(seed.slice(0, NAV.length)).toEqual(NAV)
  const lines = seed.slice(NAV.length)

  await withArticlePage(desk, async (page) => {
    const visible = asRead(await page.locator('body').innerText())
    expect(firstMissing(lines, visible), 'the first line of the seed that is not there').toBeNull()
    expect(visible.split('Share this:')).toHaveLength(3)

    const nav = await page.locator('nav').first().getByRole('link').allInnerTexts()
    expect(nav.map(asRead)).toEqual(NAV)

    await expect(page.locator('h1')).toHaveCount(1)
    expect(asRead(await page.locator('h1').innerText())).toBe(lines[0])
    expect(lines[0]).toBe(lines[1])

    const leadIn = page.locator('span[lang="en"]', { hasText: 'Our aim is to win' })
    await expect(leadIn).toHaveCount(1)
    const paragraph = asRead(await leadIn.locator('xpath=ancestor::p').innerText())
    expect(paragraph).toBe(lines[3])
  })
})

test('the title strip reads the strip headline and the H1 the main one', async ({ desk }) => {
  test.slow()
  await withArticlePage(desk, async (page) => {
    const order = await page.evaluate(() => {
      const headline = document.querySelector('h1')
      const strip = [...document.querySelectorAll('body *')].find(
        (element) =>
          element !== headline &&
          !element.contains(headline) &&
          element.textContent.trim() === headline?.textContent.trim(),
      )
      if (!headline || !strip) return 'missing'
      const before = strip.compareDocumentPosition(headline) & Node.DOCUMENT_POSITION_FOLLOWING
      return before ? 'strip first' : 'headline first'
    })
    expect(order).toBe('strip first')
  })
})
