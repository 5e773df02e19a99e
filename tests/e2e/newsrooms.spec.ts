import { existsSync } from 'node:fs'
import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
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
