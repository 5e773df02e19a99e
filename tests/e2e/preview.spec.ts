import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { hi } from '../../src/renderer/i18n/hi'
import { expect, test } from './fixtures'
import { call } from './support/bridge'
import { articlePages } from './support/bundle'
import { launchChromium } from './support/chromium'

test('the preview of an article is the page that is published', async ({ desk }) => {
  test.slow()
  const sample = join(desk.folder, 'sample')
  const out = join(desk.folder, 'bundle')
  const made = await desk.cli('sample', sample)
  expect(made.status, made.stderr).toBe(0)
  const exported = await desk.cli('export', '--newsroom', sample, '--out', out)
  expect(exported.status, exported.stderr).toBe(0)

  const { page } = await desk.start({ newsroom: sample })
  const { rows } = await call(page, 'articles.list', { filter: { queue: 'published' }, limit: 20 })
  const row = rows.find(({ hasPicture, breaking }) => hasPicture && !breaking)!
  await page.getByText(row.headline).first().click()
  await page.keyboard.press('ControlOrMeta+Shift+p')
  const frame = page.frameLocator(`iframe[title="${headlineTitle(row.headline)}"]`)
  await expect(frame.locator('h1')).toHaveText(row.headline)
  const previewed = await frame.locator('main').innerText()

  const inFrame = page.frames().find((one) => one.url().startsWith('preview://'))!
  expect(new URL(inFrame.url()).host).toMatch(/^p\d+$/)
  const picture = frame.locator('main img').first()
  await picture.scrollIntoViewIfNeeded()
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0)
  expect(
    await frame.locator('html').evaluate(() => [...document.fonts].map(({ status }) => status)),
  ).toContain('loaded')

  const browser = await launchChromium()
  try {
    const reader = await browser.newPage()
    const file = (await articlePages(out)).get(row.id) ?? ''
    expect(await readFile(file, 'utf8')).toContain('<h1')
    await reader.goto(pathToFileURL(file).href)
    expect(previewed).toBe(await reader.locator('main').innerText())
  } finally {
    await browser.close()
  }
})

function headlineTitle(headline: string): string {
  return hi.article.previewTitle.replace('{{headline}}', headline)
}
