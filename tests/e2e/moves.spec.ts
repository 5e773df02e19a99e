import { hi } from '../../src/renderer/i18n/hi'
import { expect, test } from './fixtures'
import { NewsroomWindow } from './pages/newsroomWindow'
import { call } from './support/bridge'

test('an undo is offered for what was done last, and for nothing before it', async ({
  running,
}) => {
  const { app, page } = running
  const window = new NewsroomWindow(app, page)
  const act = async (name: string) => {
    await page.keyboard.press('ControlOrMeta+k')
    await page.keyboard.insertText(name)
    await page.getByRole('option').filter({ hasText: name }).first().click()
  }
  const undo = page.getByRole('button', { name: hi.common.undo })
  const section = (await call(page, 'sections.list'))[0]!.id
  const ids: string[] = []
  for (const main of ['पहला लेख', 'दूसरा लेख']) {
    const { article } = await call(page, 'articles.create', { section })
    ids.push(article.id)
    await call(page, 'articles.save', {
      article: article.id,
      base: { 'headline:main': article.parts['headline:main'] },
      patch: { headlines: { main } },
    })
  }
  const status = async (index: number) =>
    (await call(page, 'articles.get', { article: ids[index]! })).article.status
  const open = (headline: string) => page.locator('.row').filter({ hasText: headline }).click()

  await open('पहला लेख')
  await expect(window.headline).toHaveValue('पहला लेख')
  await act(hi.moves.spike)
  await undo.click()
  await expect.poll(() => status(0)).toBe('draft')
  await expect(undo).toBeVisible()

  await open('दूसरा लेख')
  await expect(window.headline).toHaveValue('दूसरा लेख')
  await act(hi.moves.publish)
  await expect.poll(() => status(1)).toBe('published')
  await expect(undo).toBeHidden()
})

test('date fields are written day first, with 24 hours', async ({ running }) => {
  expect(await running.page.evaluate(() => navigator.language)).toBe('en-GB')
})
