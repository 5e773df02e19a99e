import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import { NewsroomWindow } from './pages/newsroomWindow'
import { call, callRaw } from './support/bridge'
import { REPO } from './support/paths'

const SEED = join(REPO, 'tests', 'fixtures', 'seed-portal-page.txt')

test('the window notices what the command line writes beside it', async ({ desk, running }) => {
  const { page } = running
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
  const imported = await desk.cli('import', SEED, '--newsroom', desk.newsroom)
  expect(imported.status, imported.stderr).toBe(0)
  const { articles } = imported.json() as { articles: { headline: string }[] }
  await expect(page.getByText(articles[0]!.headline).first()).toBeVisible({ timeout: 15_000 })
})

test('what was typed a moment before the window is closed is there again', async ({ desk }) => {
  const { app, page, stop } = await desk.start()
  const window = new NewsroomWindow(app, page)
  await window.newArticle()
  await page.keyboard.insertText('आखिरी पल')
  await page.keyboard.press('Enter')
  await page.keyboard.type('यह वाक्य बंद करने से ठीक पहले लिखा गया')
  await stop()
  const listed = (await desk.cli('list', '--newsroom', desk.newsroom)).json() as {
    articles: { id: string }[]
  }
  const shown = await desk.cli('show', listed.articles[0]!.id, '--newsroom', desk.newsroom)
  expect(shown.stdout).toContain('यह वाक्य बंद करने से ठीक पहले लिखा गया')
})

test('a newsroom that another machine holds is shown, and nothing in it can be changed', async ({
  desk,
}) => {
  const note = { host: 'another-desk', process: 1, heartbeat: new Date().toISOString() }
  await writeFile(join(desk.newsroom, 'newsroom.lock'), JSON.stringify(note))
  const { page } = await desk.start()
  const { readOnly } = await call(page, 'newsroom.current')
  expect(readOnly?.message).toContain('another-desk')
  await expect(page.getByText('another-desk').first()).toBeVisible()
  const answer = await callRaw(page, 'articles.create', {})
  expect(answer).toMatchObject({ ok: false, error: { code: 'newsroom_read_only' } })
})
