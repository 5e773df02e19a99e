import { join, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { blockText } from '../../src/shared/body/plainText'
import type { ArticlePage } from '../../src/shared/contract/views'
import { expect, test } from './fixtures'
import { NewsroomWindow } from './pages/newsroomWindow'
import { call } from './support/bridge'
import { articlePages } from './support/bundle'
import { launchChromium } from './support/chromium'

const HEADLINE = 'रांची में पहली बर्फ़, पारा शून्य के पास'
const SEARCH = 'रांची मौसम: पहली बर्फ़ और कड़ाके की ठंड'

/**
 * What stands in a paragraph after the word was composed, one Backspace at its
 * end (one code point) and one Delete at its beginning (one grapheme cluster).
 */
const WORDS = [
  { word: 'हिंदी', afterBackspace: 'हिंद', afterDelete: 'द' },
  { word: 'राष्ट्र', afterBackspace: 'राष्ट्', afterDelete: 'ष्ट्' },
  { word: 'क्षत्रिय', afterBackspace: 'क्षत्रि', afterDelete: 'त्रि' },
  { word: 'ज़िंदगी', afterBackspace: 'ज़िंदग', afterDelete: 'दग' },
]

test('an editor writes, tags, publishes and exports a first article', async ({ desk, running }) => {
  test.slow()
  const { app, page } = running
  const window = new NewsroomWindow(app, page)

  await test.step('a new article, with the caret in the headline', async () => {
    await window.newArticle()
    for (const word of HEADLINE.split(/(?<= )/)) await window.composer.type(word)
    await expect(window.headline).toHaveValue(HEADLINE)
    await page.keyboard.press('Enter')
    await expect(window.text).toBeFocused()
  })

  await test.step('Hindi typed with composition, Backspace and Delete within words', async () => {
    for (const { word, afterBackspace, afterDelete } of WORDS) {
      await window.composer.type(word)
      await expect(window.paragraphs.last()).toHaveText(word)
      await window.composer.giveUp('क्ष')
      await expect(window.paragraphs.last()).toHaveText(word)
      await page.keyboard.press('Backspace')
      await expect(window.paragraphs.last()).toHaveText(afterBackspace)
      await page.keyboard.press('Home')
      await page.keyboard.press('Delete')
      await expect(window.paragraphs.last()).toHaveText(afterDelete)
      await page.keyboard.press('End')
      await page.keyboard.press('Enter')
    }
    await page.keyboard.insertText('शहर की सड़कों पर आज सुबह सन्नाटा रहा।')
  })

  await test.step('a slot unlinked by typing and linked again by one click', async () => {
    await window.openTab('headlines')
    const search = window.slot('search')
    const social = window.slot('social')
    await expect(search.box).toHaveAttribute('data-linked', 'true')
    await expect(search.field).toHaveValue(HEADLINE)
    await search.field.fill(SEARCH)
    await expect(search.box).toHaveAttribute('data-linked', 'false')
    await social.field.fill('कुछ और')
    await expect(social.box).toHaveAttribute('data-linked', 'false')
    await social.relink.click()
    await expect(social.box).toHaveAttribute('data-linked', 'true')
    await expect(social.field).toHaveValue(HEADLINE)
  })

  await test.step('a picture pasted into the text', async () => {
    await window.copyPicture()
    await window.text.click()
    await page.keyboard.press('ControlOrMeta+End')
    await page.keyboard.press('ControlOrMeta+v')
    await expect(window.text.locator('img[src^="media://library/"]')).toBeVisible({
      timeout: 30_000,
    })
  })

  await test.step('a section and a tag', async () => {
    await window.chooseSection('झारखंड/बिहार')
    await window.addTag('मौसम')
    await expect(page.getByText('मौसम', { exact: true })).toBeVisible()
    await window.untilSaved()
  })

  await test.step('the store has exactly what was typed', async () => {
    const list: ArticlePage = await call(page, 'articles.list', {
      filter: { queue: 'all' },
      limit: 10,
    })
    const row = list.rows[0]
    expect(row?.headline).toBe(HEADLINE)
    const { article } = await call(page, 'articles.get', { article: row?.id ?? '' })
    expect(article.headlines).toEqual({
      main: HEADLINE,
      strip: null,
      search: SEARCH,
      social: null,
      card: null,
    })
    const texts = article.body.root.children.map(blockText)
    expect(texts.slice(0, WORDS.length)).toEqual(WORDS.map(({ afterDelete }) => afterDelete))
    expect(texts).toContain('शहर की सड़कों पर आज सुबह सन्नाटा रहा।')
    expect(article.body.root.children.filter(({ type }) => type === 'picture')).toHaveLength(1)
  })

  await test.step('published', async () => {
    await window.move('publish').click()
    await expect(window.status('published')).toBeVisible()
  })

  const out = join(desk.folder, 'bundle')
  await test.step('exported, and verified by the command line', async () => {
    await window.exportTo(out)
    const verified = await desk.cli('verify', out)
    expect(verified.status, verified.stderr).toBe(0)
  })

  await test.step('the page opens in Chromium', async () => {
    const file = [...(await articlePages(out)).values()][0] ?? ''
    expect(file).toContain(`${join(out, 'jharkhand-bihar')}${sep}`)
    const browser = await launchChromium()
    try {
      const reader = await browser.newPage()
      await reader.goto(pathToFileURL(file).href)
      await expect(reader.locator('h1')).toHaveText(HEADLINE)
      await expect(reader).toHaveTitle(new RegExp(SEARCH))
      await expect(reader.getByText('शहर की सड़कों पर आज सुबह सन्नाटा रहा।')).toBeVisible()
      const picture = reader.locator('article img, main img').first()
      await picture.scrollIntoViewIfNeeded()
      await expect
        .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
        .toBeGreaterThan(0)
    } finally {
      await browser.close()
    }
  })
})
