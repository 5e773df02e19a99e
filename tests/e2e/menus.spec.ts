import { expect, test } from './fixtures'
import { chooseMenuItem as choose, menuBar } from './pages/menuBar'
import { NewsroomWindow } from './pages/newsroomWindow'
import { call } from './support/bridge'

test('the native menus act, in the language of the window', async ({ desk }) => {
  const first = await desk.start()
  const window = new NewsroomWindow(first.app, first.page)
  expect(await menuBar(first.app)).toContain('लेख')
  await expect(first.page.getByRole('heading', { level: 2 }).first()).toBeVisible()
  await choose(first.app, 'new_article')
  await expect(window.headline).toBeFocused()

  await call(first.page, 'window.language', { language: 'en' })
  expect(await menuBar(first.app)).toContain('Article')
  await first.stop()

  const again = await desk.start()
  expect(await menuBar(again.app)).toContain('Article')
  await expect(again.page.locator('html')).toHaveAttribute('lang', 'en')
})

test('undo and redo of the menu reach the text', async ({ running }) => {
  const { app, page } = running
  const window = new NewsroomWindow(app, page)
  await window.newArticle()
  await page.keyboard.press('Enter')
  await expect(window.text).toBeFocused()
  await page.keyboard.insertText('पहला ')
  // Undo takes back what was typed in one go; a pause ends it.
  await page.waitForTimeout(1500)
  await page.keyboard.insertText('दूसरा')
  await expect(window.text).toHaveText('पहला दूसरा')
  await choose(app, 'undo')
  await expect(window.text).toHaveText(/^पहला\s*$/)
  await choose(app, 'redo')
  await expect(window.text).toHaveText('पहला दूसरा')
})
