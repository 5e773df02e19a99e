import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { hi } from '../../src/renderer/i18n/hi'
import type { ImportOutcome } from '../../src/shared/contract/views'
import { expect, test } from './fixtures'
import { chooseMenuItem as choose } from './pages/menuBar'
import { NewsroomWindow } from './pages/newsroomWindow'
import { call } from './support/bridge'
import { REPO } from './support/paths'

const SEED = join(REPO, 'tests', 'fixtures', 'seed-portal-page.txt')

test('a first start has a newsroom to write in, and a next start has it again', async ({
  desk,
}) => {
  const first = await desk.start({ newsroom: null })
  const { folder, me, readOnly } = await call(first.page, 'newsroom.current')
  expect(folder).toBe(join(desk.folder, 'user-data', 'newsroom'))
  expect(me.role).toBe('desk_head')
  expect(readOnly).toBeNull()
  const window = new NewsroomWindow(first.app, first.page)
  await window.newArticle()
  await first.page.keyboard.insertText('पहले दिन का लेख')
  await first.stop()
  const second = await desk.start({ newsroom: null })
  await expect(second.page.getByText('पहले दिन का लेख').first()).toBeVisible()
})

test('another newsroom is opened or made from the window, and remembered', async ({ desk }) => {
  const { app, page, stop } = await desk.start({ newsroom: null })
  const window = new NewsroomWindow(app, page)
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
  const current = async () => (await call(page, 'newsroom.current')).folder

  await window.folderDialogAnswers(desk.newsroom)
  await beginsAnew(page, () => choose(app, 'open_newsroom'))
  expect(await current()).toBe(desk.newsroom)

  const documents = join(desk.folder, 'Documents')
  await mkdir(join(documents, 'letters'), { recursive: true })
  await window.folderDialogAnswers(documents)
  await beginsAnew(page, () => choose(app, 'create_newsroom'))
  const made = join(documents, 'Sampadak')
  expect(await current()).toBe(made)
  expect((await readdir(documents)).sort()).toEqual(['Sampadak', 'letters'])
  await stop()

  const again = await desk.start({ newsroom: null })
  expect((await call(again.page, 'newsroom.current')).folder).toBe(made)
})

test('an empty newsroom offers the sample, and the way back from it', async ({ desk }) => {
  const { page } = await desk.start({ newsroom: null })
  await page.waitForLoadState('load')
  const current = async () => (await call(page, 'newsroom.current')).folder
  const own = await current()
  const shown = page.getByRole('main').getByRole('button', { name: hi.article.openSample })
  await beginsAnew(page, () => shown.click())
  expect(await current()).toBe(join(desk.folder, 'user-data', 'sample'))
  await expect(page.locator('.row').first()).toBeVisible()

  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.insertText(hi.actions.own_newsroom)
  await expect(page.getByRole('option')).toHaveText([hi.actions.own_newsroom])
  await beginsAnew(page, () => page.keyboard.press('Enter'))
  expect(await current()).toBe(own)
})

test('who only reads an article does not save it', async ({ desk }) => {
  const { page } = await desk.start({ newsroom: null })
  await page.waitForLoadState('load')
  const shown = page.getByRole('main').getByRole('button', { name: hi.article.openSample })
  await beginsAnew(page, () => shown.click())
  const list = async () => {
    const { rows } = await call(page, 'articles.list', { filter: { queue: 'all' }, limit: 50 })
    return rows.filter((row) => row.headline !== '').map(({ id, updatedAt }) => [id, updatedAt])
  }
  const text = page.locator('.editor-text[contenteditable="true"]')
  await expect(text).toBeVisible()
  const before = await list()
  expect(before.length).toBeGreaterThan(20)
  for (const block of await text.locator('> *').all()) await block.click()
  await text.press('ArrowDown')
  // Whatever a click had made dirty would be saved before the next answer.
  await page.keyboard.press('ControlOrMeta+n')
  await expect(page.locator('#headline')).toHaveValue('')
  expect(await list()).toEqual(before)
})

test('a pasted page shows how it was read, and opens with Enter', async ({ running }) => {
  const { app, page } = running
  const window = new NewsroomWindow(app, page)
  await expect(page.getByRole('heading', { name: hi.queues.all })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+o')
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('textbox').fill(await readFile(SEED, 'utf8'))
  await sheet.getByRole('button', { name: hi.importing.start }).click()
  await expect(sheet.locator('.report li').first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(sheet).toBeHidden()
  await expect(window.headline).toHaveValue(/लोकसभा चुनाव 2024/)
})

test('articles and pictures come in and a backup goes out through the system’s dialogs', async ({
  desk,
  running,
}) => {
  const { app, page } = running
  const backup = join(desk.folder, 'kept.db')
  await app.evaluate(
    ({ dialog }, { seed, file, picture }) => {
      dialog.showOpenDialog = (...args: unknown[]) => {
        const options = args.at(-1) as { filters: { extensions: string[] }[] }
        const wantsPicture = options.filters[0]?.extensions.includes('png')
        return Promise.resolve({ canceled: false, filePaths: [wantsPicture ? picture : seed] })
      }
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: file })
    },
    { seed: SEED, file: backup, picture: join(REPO, 'resources', 'icons', '256x256.png') },
  )
  const imported: ImportOutcome | null = await call(page, 'import.choose')
  expect(imported?.articles).toHaveLength(1)
  expect(imported?.skipped).toEqual([])
  const [picture] = await call(page, 'media.choose')
  expect(picture).toMatchObject({ width: 256, height: 256, originalName: '256x256.png' })
  const outcome = await call(page, 'newsroom.backup')
  expect(outcome).toMatchObject({ file: backup, articles: 1 })
  expect(existsSync(backup)).toBe(true)
  const shown = await page.evaluate(async (name) => {
    const image = new Image()
    image.src = `media://library/${name}`
    await image.decode()
    return [image.naturalWidth, image.naturalHeight]
  }, `${picture!.sha256}.${picture!.extension}`)
  expect(shown).toEqual([256, 256])
})

test('a picture that is none, and a folder that is not ours, are refused by name', async ({
  desk,
  running,
}) => {
  const { page } = running
  const answer = (name: string, input: unknown) =>
    page.evaluate(
      ([method, payload]) =>
        (
          window as unknown as {
            sampadak: { methods: Record<string, (input: unknown) => Promise<unknown>> }
          }
        ).sampadak.methods[method as string]?.(payload),
      [name, input],
    )
  const bytes = new TextEncoder().encode('यह तस्वीर नहीं है')
  const refused = await page.evaluate(
    (values) =>
      (
        window as unknown as {
          sampadak: { methods: Record<string, (input: unknown) => Promise<unknown>> }
        }
      ).sampadak.methods['media.add']?.({ name: 'चित्र.png', bytes: new Uint8Array(values) }),
    [...bytes],
  )
  expect(refused).toMatchObject({ ok: false, error: { code: 'not_a_picture' } })
  expect(await answer('export.start', { out: desk.newsroom })).toMatchObject({
    ok: false,
    error: { code: 'folder_not_ours' },
  })
})

/** Does what makes the window show another newsroom, and waits until its page is a new one. */
async function beginsAnew(page: Page, act: () => Promise<void>): Promise<void> {
  const loaded = page.waitForEvent('load')
  await act()
  await loaded
}
