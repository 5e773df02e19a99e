import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Page } from '@playwright/test'
import { hi } from '../../src/renderer/i18n/hi'
import { expect, test, type Desk } from './fixtures'
import { call } from './support/bridge'
import { NewsroomWindow } from './pages/newsroomWindow'
import { REPO } from './support/paths'

/** What the issue calls bad input, through the real command line and the real window. */

const SEED = join(REPO, 'tests', 'fixtures', 'seed-portal-page.txt')
const HINDI = 'मुख्य पृष्ठ\nराष्ट्रीय\nदिल्ली में बारिश से राहत\nकई दिन की गर्मी के बाद बारिश हुई।\n'

test('files that are no article are refused by name and reason, and nothing changes', async ({
  desk,
}) => {
  const files: readonly (readonly [name: string, code: string, bytes: Buffer | null])[] = [
    ['program.txt', 'not_an_article', Buffer.from('\x7fELF\x02\x01\x01\0\0\0')],
    ['letter.txt', 'unknown_format', Buffer.from('प्रिय मित्र,\nकल मिलते हैं।\n')],
    ['empty.txt', 'file_empty', Buffer.alloc(0)],
    ['blank.txt', 'file_empty', Buffer.from(' \n\t\n')],
    ['latin-1.txt', 'wrong_encoding', Buffer.from('Café à la carte\nNational\n', 'latin1')],
    ['utf-16.txt', 'wrong_encoding', Buffer.from('National\nShare this:\n', 'utf16le')],
    ['krutidev.txt', 'wrong_encoding', Buffer.from("¼lekpkj½ fnYyh esa ckfj'k Š ß Û\n", 'latin1')],
    ['half.txt', 'wrong_encoding', Buffer.from(HINDI).subarray(0, -2)],
    ['story.docx', 'not_an_article', Buffer.from('PK\x03\x04\x14\0\x06\0')],
    ['folder.txt', 'file_unreadable', null],
    ['huge.txt', 'file_too_large', Buffer.from(HINDI)],
  ]
  for (const [name, , bytes] of files) {
    if (bytes === null) await mkdir(join(desk.folder, name))
    else await writeFile(join(desk.folder, name), bytes)
  }
  await truncate(join(desk.folder, 'huge.txt'), 50 * 1024 * 1024)
  const before = await stateOf(desk)

  const wanted = [...files.map(([name, code]) => [name, code] as const), missing()]
  for (const [name, code] of wanted) {
    const file = join(desk.folder, name)
    const outcome = await desk.cli('import', file, '--newsroom', desk.newsroom)
    expect(outcome.status, name).toBe(1)
    expect(outcome.json(), name).toMatchObject({ articles: [], skipped: [{ file, code }] })
    const { error } = failureIn(outcome.stderr)
    expect(error.code, name).toBe(code)
    expect(error.message, `${name} is named`).toContain(name)
  }
  expect(await stateOf(desk)).toEqual(before)

  // A good one between bad ones is taken; the others are told one by one.
  const all = wanted.map(([name]) => join(desk.folder, name))
  const mixed = await desk.cli('import', ...all, SEED, '--newsroom', desk.newsroom)
  expect(mixed.status).toBe(0)
  const { articles, skipped } = mixed.json() as {
    articles: unknown[]
    skipped: { file: string; code: string; message: string }[]
  }
  expect(articles).toHaveLength(1)
  expect(skipped.map(({ code }) => code)).toEqual(wanted.map(([, code]) => code))
})

test('bad files and pictures dropped on the window are refused where they fell', async ({
  desk,
}) => {
  const { app, page } = await desk.start()
  const window = new NewsroomWindow(app, page)
  await expect(page.getByRole('heading', { name: hi.queues.all })).toBeVisible()
  const before = await stateOf(desk)

  await drop(page, '.list-pane', [
    { name: 'खाली.txt', type: 'text/plain', bytes: [] },
    { name: 'archive.zip', type: 'application/zip', bytes: [0x50, 0x4b, 3, 4, 0, 0] },
  ])
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('खाली.txt')).toBeVisible()
  await expect(dialog.getByText('archive.zip')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  expect(await stateOf(desk)).toEqual(before)

  await window.newArticle()
  await page.keyboard.insertText('अ'.repeat(301))
  await window.untilSaved()
  await window.openTab('checks')
  const finding = hi.checks.too_long.replace('{{slot}}', hi.headlines.slots.main)
  await expect(page.getByText(finding)).toBeVisible()
  const { rows } = await call(page, 'articles.list', { filter: { queue: 'all' }, limit: 5 })
  expect(rows.map(({ headline }) => headline.length)).toEqual([301])

  const pictures = [
    { name: 'note.png', type: 'image/png', bytes: bytesOf('यह चित्र नहीं है') },
    { name: 'bomb.png', type: 'image/png', bytes: [...pngHeader(20_000, 20_000)] },
    {
      name: 'drawing.svg',
      type: 'image/svg+xml',
      bytes: bytesOf('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    },
    { name: 'cut.jpg', type: 'image/jpeg', bytes: [0xff, 0xd8, 0xff, 0xe0, 0, 16] },
  ]
  for (const picture of pictures) {
    await window.text.click()
    await drop(page, '.editor-text[contenteditable="true"]', [picture])
    await expect(page.locator('.editor-notice')).toContainText(picture.name)
    await pasteFiles(page, [picture])
    await expect(page.locator('.editor-notice')).toContainText(picture.name)
  }
  expect(await call(page, 'media.list', { limit: 10 })).toEqual([])
  expect(await readdir(join(desk.newsroom, 'media'))).toEqual([])
  await expect(window.text.locator('img')).toHaveCount(0)
})

test('a headline over 300 letters is kept, and the import says so', async ({ desk }) => {
  const headline = 'क्षि'.repeat(301)
  const file = join(desk.folder, 'long.txt')
  const seed = (await readFile(SEED, 'utf8')).split('\n')
  const first = seed.find((line) => line.includes('लोकसभा')) ?? ''
  expect(first).not.toBe('')
  await writeFile(file, seed.map((line) => (line === first ? headline : line)).join('\n'))
  const outcome = await desk.cli('import', file, '--newsroom', desk.newsroom)
  expect(outcome.stderr, 'the file is named, and what is odd about it').toMatch(/long\.txt.*301/)
  const { articles } = outcome.json() as { articles: { id: string; headline: string }[] }
  expect(articles.map((article) => article.headline)).toEqual([headline])
  const shown = await desk.cli('show', articles[0]?.id ?? '', '--newsroom', desk.newsroom)
  expect(shown.stdout).toContain(headline)

  const { page } = await desk.start()
  const { events } = await call(page, 'articles.history', { article: articles[0]?.id ?? '' })
  expect(JSON.stringify(events)).toContain('"did":"warned_long_headline"')
  expect(JSON.stringify(events)).toContain('"graphemes":301')
})

test('an export folder that is not empty and not ours is refused untouched', async ({ desk }) => {
  const out = join(desk.folder, 'photos')
  await mkdir(join(out, 'national'), { recursive: true })
  await writeFile(join(out, 'national', 'index.html'), 'किसी और का पन्ना')
  await writeFile(join(out, 'manifest.json'), '{"files":{}}')
  const before = await hashesIn(out)
  const refused = await desk.cli('export', '--out', out, '--newsroom', desk.newsroom)
  expect(refused.status).toBe(1)
  expect(refused.stderr).toContain('"folder_not_ours"')
  expect(refused.stderr).toContain(out)
  expect(await hashesIn(out)).toEqual(before)

  const { app, page } = await desk.start()
  const window = new NewsroomWindow(app, page)
  await expect(page.getByRole('heading', { name: hi.queues.all })).toBeVisible()
  await window.folderDialogAnswers(out)
  await page.keyboard.press('ControlOrMeta+Shift+e')
  await page.getByRole('button', { name: hi.exporting.start }).click()
  await expect(page.getByRole('dialog').getByText(hi.failures.folder_not_ours.what)).toBeVisible()
  expect(await hashesIn(out)).toEqual(before)
})

test('a newsroom from a later version is refused, and the window says why', async ({ desk }) => {
  const db = new Database(join(desk.newsroom, 'newsroom.db'))
  const known = Number(db.pragma('user_version', { simple: true }))
  db.pragma(`user_version = ${known + 1}`)
  db.close()
  const before = await hashesIn(desk.newsroom)
  const listed = await desk.cli('list', '--newsroom', desk.newsroom)
  expect(listed.status).toBe(1)
  expect(failureIn(listed.stderr)).toMatchObject({ error: { code: 'newsroom_newer' } })
  expect(await hashesIn(desk.newsroom)).toEqual(before)

  const { app, page } = await desk.start({ newsroom: null })
  await expect(page.getByRole('heading', { name: hi.queues.all })).toBeVisible()
  await new NewsroomWindow(app, page).folderDialogAnswers(desk.newsroom)
  const answer = await page.evaluate(() =>
    (
      window as unknown as { sampadak: { methods: Record<string, () => Promise<unknown>> } }
    ).sampadak.methods['newsroom.open']?.(),
  )
  expect(answer).toMatchObject({ ok: false, error: { code: 'newsroom_newer' } })
  expect(await hashesIn(desk.newsroom)).toEqual(before)
})

test.describe('a newsroom that may only be read', () => {
  const cases: readonly (readonly [
    what: string,
    reason: RegExp,
    prepare: (desk: Desk) => Promise<void>,
  ])[] = [
    [
      'held by another machine',
      /desk-2/,
      (desk) =>
        writeFile(
          join(desk.newsroom, 'newsroom.lock'),
          `${JSON.stringify({ host: 'desk-2', process: 1, heartbeat: new Date().toISOString() })}\n`,
        ),
    ],
    [
      'in a synchronised folder',
      /Dropbox/,
      (desk) => writeFile(join(desk.folder, '.dropbox.cache'), ''),
    ],
  ]
  for (const [what, reason, prepare] of cases) {
    test(`${what}: shown with the reason, never written`, async ({ desk }) => {
      await desk.cli('import', SEED, '--newsroom', desk.newsroom)
      await prepare(desk)
      const before = await hashesIn(desk.newsroom)
      const listed = await desk.cli('list', '--newsroom', desk.newsroom)
      expect(listed.json()).toMatchObject({ total: 1 })
      const refused = await desk.cli('import', SEED, '--newsroom', desk.newsroom)
      expect(refused.status).toBe(1)
      expect(listed.stderr, 'the reason is told beside the list').toMatch(reason)
      const { error } = failureIn(refused.stderr)
      expect(error.code).toBe('newsroom_read_only')
      expect(error.message).toMatch(reason)

      const { page } = await desk.start()
      await expect(page.getByText(reason).first()).toBeVisible()
      await expect(page.locator('#headline')).toHaveAttribute('readonly', '')
      expect(await hashesIn(desk.newsroom)).toEqual(before)
    })
  }
})

function missing(): readonly [name: string, code: string] {
  return ['नहीं-है.txt', 'file_unreadable']
}

interface Told {
  readonly error: { readonly code: string; readonly message: string }
}

/** The failure at the end of what the command line says. */
function failureIn(stderr: string): Told {
  return JSON.parse(stderr.trim().split('\n').at(-1) ?? '') as Told
}

/** What a refusal must leave as it is: the list, the events and every file of the newsroom. */
async function stateOf(desk: Desk) {
  const listed = await desk.cli('list', '--newsroom', desk.newsroom)
  const db = new Database(join(desk.newsroom, 'newsroom.db'), { readonly: true })
  const events: unknown = db.prepare('SELECT count(*) FROM events').pluck().get()
  db.close()
  const names = (await readdir(desk.newsroom, { recursive: true })).sort()
  return { listed: listed.json(), events, names: names.filter((name) => !/-wal$|-shm$/.test(name)) }
}

/** The SHA-256 of every file below `folder`; SQLite's shared memory is no content. */
async function hashesIn(folder: string): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {}
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || /-shm$/.test(entry.name)) continue
    const file = join(entry.parentPath, entry.name)
    hashes[file] = createHash('sha256')
      .update(await readFile(file))
      .digest('hex')
  }
  return hashes
}

interface Carried {
  readonly name: string
  readonly type: string
  readonly bytes: readonly number[]
}

function bytesOf(text: string): number[] {
  return [...Buffer.from(text)]
}

/** Drops files on what `selector` names, as the system's file manager does. */
function drop(page: Page, selector: string, files: readonly Carried[]): Promise<void> {
  return page.locator(selector).evaluate((target, carried) => {
    const data = new DataTransfer()
    for (const { name, type, bytes } of carried) {
      data.items.add(new File([new Uint8Array(bytes)], name, { type }))
    }
    const box = target.getBoundingClientRect()
    const at = { clientX: box.left + box.width / 2, clientY: box.top + 20 }
    for (const kind of ['dragenter', 'dragover', 'drop']) {
      const init = { bubbles: true, cancelable: true, dataTransfer: data, ...at }
      target.dispatchEvent(new DragEvent(kind, init))
    }
  }, files)
}

/** Pastes files where the caret stands. */
function pasteFiles(page: Page, files: readonly Carried[]): Promise<void> {
  return page.evaluate((carried) => {
    const data = new DataTransfer()
    for (const { name, type, bytes } of carried) {
      data.items.add(new File([new Uint8Array(bytes)], name, { type }))
    }
    const init = { bubbles: true, cancelable: true, clipboardData: data }
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', init))
  }, files)
}

/** The head of a PNG of any size: what decides before a pixel is decoded. */
function pngHeader(width: number, height: number): Buffer {
  const header = Buffer.alloc(33)
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]).copy(header)
  header.write('IHDR', 12, 'latin1')
  header.writeUInt32BE(width, 16)
  header.writeUInt32BE(height, 20)
  header.set([8, 2, 0, 0, 0], 24)
  header.writeUInt32BE(crcOf(header.subarray(12, 29)), 29)
  return header
}

function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}
