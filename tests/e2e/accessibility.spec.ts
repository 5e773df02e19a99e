import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { hi } from '../../src/renderer/i18n/hi'
import { expect, test } from './fixtures'
import { NewsroomWindow } from './pages/newsroomWindow'
import { call } from './support/bridge'

/** The rules that axe finds broken, each with the places; a page of its own cannot be opened in Electron. */
async function broken(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' | ')}`,
  )
}

test('axe finds nothing in the main views, light and dark', async ({ desk }) => {
  test.slow()
  const sample = join(desk.folder, 'sample')
  const made = await desk.cli('sample', sample)
  expect(made.status, made.stderr).toBe(0)
  const { app, page } = await desk.start({ newsroom: sample })
  const window = new NewsroomWindow(app, page)
  await expect(page.getByRole('heading', { name: hi.queues.all })).toBeVisible()
  const look = async (what: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      expect.soft(await broken(page), `${what}, ${colorScheme}`).toEqual([])
    }
  }

  await test.step('the desk without an article', () => look('desk'))

  await test.step('an article, each panel beside it', async () => {
    const { rows } = await call(page, 'articles.list', { filter: { queue: 'my_drafts' }, limit: 1 })
    await page.getByText(rows[0]!.headline).first().click()
    await expect(window.text).toBeVisible()
    for (const tab of ['headlines', 'filing', 'checks', 'history'] as const) {
      await window.openTab(tab)
      await look(tab)
    }
  })

  await test.step('sheets', async () => {
    for (const key of ['ControlOrMeta+k', 'ControlOrMeta+,', 'ControlOrMeta+Shift+e']) {
      await page.keyboard.press(key)
      await expect(page.getByRole('dialog')).toBeVisible()
      await look(key)
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
    }
  })
})
