import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { unwrap } from '@shared/result'
import { makePreview } from '../../src/main/export/preview'
import { verifyBundle } from '../../src/main/export/verify'
import { everything } from './support/everything'
import { contentsOf, emptyFolders, exporterIn } from './support/exporting'
import { temporaryFolders } from './support/folder'
import { article, AT, idOf, newsroom, PICTURE, withSettings } from './support/newsroom'
import { THEMES } from './support/plan'

const temporary = temporaryFolders()

function fresh() {
  const folder = temporary()
  return { folder, out: join(folder, 'out'), exporter: exporterIn(folder) }
}

describe('an export', () => {
  test('writes a bundle that verifies, and counts what it did', async () => {
    const { out, exporter } = fresh()
    const outcome = await exporter.done(everything(), out)
    const files = contentsOf(out)
    expect(outcome).toMatchObject({ articles: 49, removed: 0, unchanged: 0 })
    expect(outcome.written).toBe(files.size - 1)
    expect(outcome.pages).toBe([...files.keys()].filter((path) => path.endsWith('.html')).length)
    expect(outcome.bytes).toBe([...files.values()].reduce((sum, text) => sum + text.length, 0))
    expect(unwrap(await verifyBundle(out))).toEqual({
      ok: true,
      files: files.size - 1,
      problems: [],
    })
    expect(existsSync(join(out, '.sampadak'))).toBe(false)
  })

  test('of the same newsroom into another folder has the same bytes, archive included', async () => {
    const { folder, out, exporter } = fresh()
    const other = join(folder, 'other')
    await exporter.done(everything(), out, { zip: `${out}.zip` })
    process.env['TZ'] = 'Asia/Kolkata'
    await exporter.done(everything(), other, { zip: `${other}.zip` })
    process.env['TZ'] = 'UTC'
    expect(contentsOf(other)).toEqual(contentsOf(out))
    expect(readFileSync(`${other}.zip`).equals(readFileSync(`${out}.zip`))).toBe(true)
  })

  test('of an unchanged newsroom touches no file', async () => {
    const { out, exporter } = fresh()
    const first = await exporter.done(everything(), out)
    const page = join(out, 'index.html')
    utimesSync(page, 1000, 1000)
    utimesSync(join(out, 'manifest.json'), 1000, 1000)
    const second = await exporter.done(everything(), out)
    expect(second).toMatchObject({ written: 0, unchanged: first.written, removed: 0 })
    expect(statSync(page).mtimeMs).toBe(1_000_000)
    expect(statSync(join(out, 'manifest.json')).mtimeMs).toBe(1_000_000)
  })

  test('writes everything anew when asked to', async () => {
    const { out, exporter } = fresh()
    const first = await exporter.done(everything(), out)
    appendFileSync(join(out, 'index.html'), ' ')
    const full = await exporter.done(everything(), out, { full: true })
    expect(full).toMatchObject({ written: first.written, unchanged: 0 })
    expect(unwrap(await verifyBundle(out)).ok).toBe(true)
  })

  test('writes again what was lost or cut short in the folder', async () => {
    const { out, exporter } = fresh()
    await exporter.done(everything(), out)
    rmSync(join(out, 'health'), { recursive: true })
    appendFileSync(join(out, 'index.html'), 'x')
    await exporter.done(everything(), out)
    expect(unwrap(await verifyBundle(out)).ok).toBe(true)
  })

  test('removes what is no longer published, and the folders that it leaves empty', async () => {
    const { out, exporter } = fresh()
    const stays = article({ number: 1 })
    await exporter.done(newsroom([stays, article({ number: 2, slug: 'गई' })]), out)
    const outcome = await exporter.done(newsroom([stays]), out)
    expect(outcome.removed).toBe(1)
    expect(existsSync(join(out, 'national/गई'))).toBe(false)
    expect(emptyFolders(out)).toEqual([])
  })

  test('leaves a file alone that someone else put beside the bundle', async () => {
    const { out, exporter } = fresh()
    await exporter.done(everything(), out)
    writeFileSync(join(out, 'note.txt'), 'mine')
    await exporter.done(newsroom([]), out)
    expect(readFileSync(join(out, 'note.txt'), 'utf8')).toBe('mine')
  })

  test('copies the pictures that are shown, by hash and width', async () => {
    const { out, exporter } = fresh()
    await exporter.done(everything(), out)
    const path = `media/${PICTURE.sha256.slice(0, 16)}-1200.png`
    expect(contentsOf(out).has(path)).toBe(true)
    await exporter.done(newsroom([article({ number: 1 })]), out)
    expect(existsSync(join(out, 'media'))).toBe(false)
  })

  test('says in the manifest where each article is', async () => {
    const { out, exporter } = fresh()
    const input = newsroom([article({ number: 1 })])
    const articles = (): unknown =>
      (JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as { articles: unknown })
        .articles
    await exporter.done(input, out)
    expect(articles()).toEqual({ [idOf(1001)]: 'national/खबर-1/index.html' })
    await exporter.done(withSettings(input, { baseUrl: 'https://samachar.example' }), out)
    const address = `https://samachar.example/national/${encodeURIComponent('खबर-1')}/`
    expect(articles()).toEqual({ [idOf(1001)]: address })
  })
})

describe('the static folder', () => {
  test('is copied in as it is', async () => {
    const { out, exporter } = fresh()
    mkdirSync(join(exporter.staticFolder, '.well-known'))
    writeFileSync(join(exporter.staticFolder, '.well-known/security.txt'), 'Contact')
    writeFileSync(join(exporter.staticFolder, 'CNAME'), 'samachar.example')
    await exporter.done(newsroom([]), out)
    expect(contentsOf(out).get('.well-known/security.txt')).toBe('Contact')
    expect(contentsOf(out).get('CNAME')).toBe('samachar.example')
    expect(unwrap(await verifyBundle(out)).ok).toBe(true)
  })

  test.each(['index.html', 'Index.HTML', 'robots.txt'])('may not bring %s', async (name) => {
    const { out, exporter } = fresh()
    writeFileSync(join(exporter.staticFolder, name), 'mine')
    const result = await exporter.run(newsroom([]), out)
    expect(result).toMatchObject({ ok: false, error: { code: 'slug_taken' } })
    const message = result.ok ? '' : result.error.message
    expect(message).toContain(join(exporter.staticFolder, name))
    expect(message).toContain(name.toLowerCase())
  })

  test('may not bring a manifest or a link out of itself', async () => {
    const { out, exporter } = fresh()
    writeFileSync(join(exporter.staticFolder, 'manifest.json'), '{}')
    expect(await exporter.run(newsroom([]), out)).toMatchObject({
      error: { code: 'invalid_input' },
    })
    rmSync(join(exporter.staticFolder, 'manifest.json'))
    symlinkSync('/etc/hostname', join(exporter.staticFolder, 'host.txt'))
    expect(await exporter.run(newsroom([]), out)).toMatchObject({
      error: { code: 'invalid_input' },
    })
  })
})

describe('an export is refused', () => {
  test.each([
    ['a file', (out: string) => writeFileSync(out, 'x')],
    ['a folder with something of someone else', (out: string) => writeInto(out, 'novel.txt')],
    ['a folder with another’s manifest', (out: string) => writeInto(out, 'manifest.json')],
  ])('into %s, which is left untouched', async (_, prepare) => {
    const { out, exporter } = fresh()
    prepare(out)
    const before = statSync(out).isDirectory() ? contentsOf(out) : readFileSync(out, 'utf8')
    const result = await exporter.run(newsroom([]), out)
    expect(result).toMatchObject({ ok: false, error: { code: 'folder_not_ours' } })
    expect(statSync(out).isDirectory() ? contentsOf(out) : readFileSync(out, 'utf8')).toEqual(
      before,
    )
    expect(existsSync(join(out, '.sampadak'))).toBe(false)
  })

  test('while another goes into the same folder; a lock whose process is gone does not count', async () => {
    const { out, exporter } = fresh()
    await exporter.done(newsroom([]), out)
    const lockedBy = (holder: object) => {
      mkdirSync(join(out, '.sampadak'), { recursive: true })
      writeFileSync(join(out, '.sampadak/lock.json'), JSON.stringify(holder))
    }
    const since = Date.now()
    lockedBy({ process: process.ppid, host: hostname(), since })
    expect(await exporter.run(newsroom([]), out)).toMatchObject({ error: { code: 'bundle_busy' } })
    expect(await verifyBundle(out)).toMatchObject({ error: { code: 'bundle_busy' } })
    lockedBy({ process: 1, host: 'another-machine', since })
    expect(await exporter.run(newsroom([]), out)).toMatchObject({ error: { code: 'bundle_busy' } })
    lockedBy({ process: 2 ** 30, host: hostname(), since })
    expect(await exporter.run(newsroom([]), out)).toMatchObject({ ok: true })
    lockedBy({ process: process.pid, host: hostname(), since: 0 })
    expect(await exporter.run(newsroom([]), out)).toMatchObject({ ok: true })
  })

  test('twice at once into one folder', async () => {
    const { out, exporter } = fresh()
    const results = await Promise.all([
      exporter.run(everything(), out),
      exporter.run(everything(), out),
    ])
    const codes = results.map((result) => (result.ok ? 'ok' : result.error.code))
    expect(codes.sort()).toEqual(['bundle_busy', 'ok'])
    expect(unwrap(await verifyBundle(out)).ok).toBe(true)
  })

  test.each([
    ['an instant that is none', { at: 'tomorrow' }],
    ['a base URL that is none', { baseUrl: 'ftp://x' }],
  ])('for %s', async (_, request) => {
    const { out, exporter } = fresh()
    const result = await exporter.run(newsroom([]), out, { request })
    expect(result).toMatchObject({ error: { code: 'invalid_input' } })
  })

  test('for an archive within its own bundle', async () => {
    const { out, exporter } = fresh()
    const request = { zip: join(out, 'bundle.zip') }
    const result = await exporter.run(newsroom([]), out, { request })
    expect(result).toMatchObject({ error: { code: 'invalid_input' } })
  })

  test('for a theme that there is not', async () => {
    const { out, exporter } = fresh()
    const input = withSettings(newsroom([]), { theme: 'none' })
    expect(await exporter.run(input, out)).toMatchObject({ error: { code: 'theme_invalid' } })
  })

  test.each([
    ['is lost', (file: string) => rmSync(file)],
    ['is not what was stored', (file: string) => appendFileSync(file, 'x')],
  ])('when a picture %s; the bundle in place stays', async (_, damage) => {
    const { folder, out, exporter } = fresh()
    await exporter.done(newsroom([article({ number: 1 })]), out)
    const before = contentsOf(out)
    damage(join(folder, 'media', `${PICTURE.sha256}.png`))
    const result = await exporter.run(everything(), out)
    expect(result).toMatchObject({ error: { code: 'newsroom_damaged' } })
    expect(contentsOf(out)).toEqual(before)
  })
})

describe('cancelling', () => {
  test('at any file leaves the old bundle whole and nothing behind', async () => {
    const { out, exporter } = fresh()
    await exporter.done(newsroom([article({ number: 1 })]), out)
    const before = contentsOf(out)
    for (const when of [0, 1, 40, 70]) {
      const controller = new AbortController()
      const onProgress = (done: number): void => {
        if (done === when) controller.abort()
      }
      const deps = { onProgress, signal: controller.signal }
      const result = await exporter.run(everything(), out, { deps })
      expect(result).toMatchObject({ error: { code: 'cancelled' } })
      expect(contentsOf(out)).toEqual(before)
      expect(existsSync(join(out, '.sampadak'))).toBe(false)
    }
  })

  test('is heard while pages are made', async () => {
    const { out, exporter } = fresh()
    const controller = new AbortController()
    setImmediate(() => setImmediate(() => controller.abort()))
    const result = await exporter.run(everything(), out, { deps: { signal: controller.signal } })
    expect(result).toMatchObject({ error: { code: 'cancelled' } })
  })

  test('comes too late once the new bundle takes its place', async () => {
    const { out, exporter } = fresh()
    const controller = new AbortController()
    const onStep = (step: string): void => {
      if (step === 'journal') controller.abort()
    }
    const deps = { onStep, signal: controller.signal }
    expect(await exporter.run(everything(), out, { deps })).toMatchObject({ ok: true })
    expect(unwrap(await verifyBundle(out)).ok).toBe(true)
  })
})

describe('verify', () => {
  test('names every file that changed, is missing or does not belong', async () => {
    const { out, exporter } = fresh()
    await exporter.done(everything(), out)
    const home = readFileSync(join(out, 'index.html'))
    home[100] = (home[100] ?? 0) ^ 1
    writeFileSync(join(out, 'index.html'), home)
    rmSync(join(out, 'robots.txt'))
    writeInto(join(out, 'health'), 'extra.html')
    expect(unwrap(await verifyBundle(out))).toMatchObject({
      ok: false,
      problems: [
        { path: 'health/extra.html', problem: 'unknown' },
        { path: 'index.html', problem: 'changed' },
        { path: 'robots.txt', problem: 'missing' },
      ],
    })
  })

  test('notices every changed byte of the manifest itself', async () => {
    const { out, exporter } = fresh()
    await exporter.done(newsroom([article({ number: 1 })]), out)
    const path = join(out, 'manifest.json')
    const intact = readFileSync(path)
    for (let at = 0; at < intact.length; at += 97) {
      const changed = Buffer.from(intact)
      changed[at] = (changed[at] ?? 0) ^ 1
      writeFileSync(path, changed)
      const result = await verifyBundle(out)
      const named = result.ok
        ? result.value.problems.some((problem) => problem.path === 'manifest.json')
        : result.error.details?.['path'] === 'manifest.json'
      expect(named, `byte ${at}`).toBe(true)
    }
  })

  test('says when there is nothing to verify', async () => {
    const folder = temporary()
    expect(await verifyBundle(join(folder, 'none'))).toMatchObject({ error: { code: 'not_found' } })
    expect(await verifyBundle(folder)).toMatchObject({ error: { code: 'bundle_damaged' } })
  })
})

describe('the preview', () => {
  const options = (folder: string) => ({
    at: AT,
    mediaFolder: join(folder, 'media'),
    staticFolder: null,
    themesFolders: [THEMES],
  })

  test('is the published page, byte for byte, with everything that it loads', async () => {
    const { folder, out, exporter } = fresh()
    const input = everything()
    await exporter.done(input, out)
    const preview = unwrap(makePreview(input, idOf(1003), options(folder)))
    expect(decodeURIComponent(preview.page)).toBe('national/सब-कुछ/')
    const page = await preview.answer(`/${preview.page}`)
    expect(page?.type).toBe('text/html; charset=utf-8')
    const published = readFileSync(join(out, 'national/सब-कुछ/index.html'))
    expect(page?.body.equals(published)).toBe(true)
    const loads = [...published.toString().matchAll(/(?:src|href)="\.\.\/\.\.\/([^"]+)"/g)]
    expect(loads.length).toBeGreaterThan(20)
    for (const [, path = ''] of loads) {
      const file = await preview.answer(path)
      expect(file?.body.equals(readFileSync(join(out, decodeURIComponent(path)))), path).toBe(true)
    }
  })

  test('shows an article also before its embargo has passed', async () => {
    const { folder } = fresh()
    const preview = unwrap(makePreview(everything(), idOf(1050), options(folder)))
    expect((await preview.answer(preview.page))?.body.toString()).toContain('खबर संख्या 50')
  })

  test('answers nothing outside the bundle', async () => {
    const { folder } = fresh()
    const preview = unwrap(makePreview(everything(), idOf(1003), options(folder)))
    for (const path of ['/../../etc/passwd', '%2e%2e/secret', '/nothing/', '%', 'media/x.png']) {
      expect(await preview.answer(path), path).toBeNull()
    }
  })

  test('says when there is no such article', () => {
    expect(makePreview(newsroom([]), idOf(1), options('/nowhere'))).toMatchObject({
      error: { code: 'not_found' },
    })
  })
})

function writeInto(folder: string, name: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), '{"mine": true}')
}
