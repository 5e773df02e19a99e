import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { verifyBundle } from '../../src/main/export/verify'
import { exporterIn } from '../render/support/exporting'
import { temporaryFolders } from '../render/support/folder'
import { article, newsroom } from '../render/support/newsroom'

/**
 * A bundle comes from a mail or a stick as often as from this machine: what its
 * folder says must never reach a file outside it.
 */

const temporary = temporaryFolders()

/** A bundle of ours, a folder beside it with something dear, and ways to spoil the one. */
async function bundle() {
  const folder = temporary()
  const out = join(folder, 'out')
  const exporter = exporterIn(folder)
  await exporter.done(newsroom([article({ number: 1 })]), out)
  const dear = join(folder, 'dear')
  mkdirSync(join(dear, 'stage'), { recursive: true })
  writeFileSync(join(dear, 'novel.txt'), 'चालीस साल का काम')
  writeFileSync(join(dear, 'index.html'), 'a page of someone else')
  writeFileSync(join(dear, 'stage', 'old.txt'), 'x')
  const journal = (change: object): void => {
    mkdirSync(join(out, '.sampadak'), { recursive: true })
    const whole = { format: 'sampadak-journal', version: 1, clear: [], place: [], remove: [] }
    writeFileSync(join(out, '.sampadak/journal.json'), JSON.stringify({ ...whole, ...change }))
  }
  return { out, dear, exporter, journal, fresh: newsroom([article({ number: 2 })]) }
}

function untouched(dear: string): void {
  expect(readdirSync(dear).sort()).toEqual(['index.html', 'novel.txt', 'stage'])
  expect(readFileSync(join(dear, 'novel.txt'), 'utf8')).toBe('चालीस साल का काम')
  expect(readFileSync(join(dear, 'index.html'), 'utf8')).toBe('a page of someone else')
  expect(readdirSync(join(dear, 'stage'))).toEqual(['old.txt'])
}

describe('a journal that names files elsewhere', () => {
  test.each([
    ['deletes upwards', { remove: ['../dear/novel.txt'] }],
    ['clears upwards', { clear: ['national/../../dear/novel.txt'] }],
    ['places upwards', { place: ['../dear/novel.txt'] }],
    ['deletes by an absolute path', { remove: ['/dear/novel.txt'] }],
    ['deletes by a path of Windows', { remove: ['..\\dear\\novel.txt'] }],
  ])('is refused as damaged when it %s', async (_, change) => {
    const { out, dear, exporter, journal, fresh } = await bundle()
    journal(change)
    expect(await verifyBundle(out)).toMatchObject({ ok: false, error: { code: 'bundle_damaged' } })
    expect(await exporter.run(fresh, out)).toMatchObject({ error: { code: 'bundle_damaged' } })
    untouched(dear)
  })

  test('is refused as damaged when it is no journal at all', async () => {
    const { out } = await bundle()
    for (const text of ['', '{', 'null', '{"format":"other"}']) {
      mkdirSync(join(out, '.sampadak'), { recursive: true })
      writeFileSync(join(out, '.sampadak/journal.json'), text)
      expect(await verifyBundle(out)).toMatchObject({ error: { code: 'bundle_damaged' } })
    }
  })
})

describe('a link inside a bundle', () => {
  test('in place of a section’s folder is not written or deleted through', async () => {
    const { out, dear, exporter, fresh } = await bundle()
    rmSync(join(out, 'national'), { recursive: true })
    symlinkSync(dear, join(out, 'national'))
    const exported = await exporter.run(fresh, out)
    expect(exported).toMatchObject({ ok: false, error: { code: 'folder_not_ours' } })
    expect(exported.ok ? '' : exported.error.message).toContain('national')
    untouched(dear)
  })

  test('is not followed by a journal', async () => {
    const { out, dear, journal } = await bundle()
    symlinkSync(dear, join(out, 'link'))
    journal({ remove: ['link/novel.txt'] })
    expect(await verifyBundle(out)).toMatchObject({ ok: false, error: { code: 'folder_not_ours' } })
    untouched(dear)
  })

  test('in place of the export’s own folder is not used', async () => {
    const { out, dear, exporter, fresh } = await bundle()
    symlinkSync(dear, join(out, '.sampadak'))
    expect(await exporter.run(fresh, out)).toMatchObject({ error: { code: 'folder_not_ours' } })
    untouched(dear)
    expect(lstatSync(join(out, '.sampadak')).isSymbolicLink()).toBe(true)
  })

  test('in place of a page gives way to the page; what it pointed to stays', async () => {
    const { out, dear, exporter, fresh } = await bundle()
    rmSync(join(out, 'index.html'))
    symlinkSync(join(dear, 'index.html'), join(out, 'index.html'))
    expect(await exporter.run(fresh, out)).toMatchObject({ ok: true })
    expect(lstatSync(join(out, 'index.html')).isSymbolicLink()).toBe(false)
    untouched(dear)
  })

  test('is a problem that verify names, even when what it points to has the right bytes', async () => {
    const { out, dear } = await bundle()
    writeFileSync(join(dear, 'copy.html'), readFileSync(join(out, 'index.html')))
    rmSync(join(out, 'index.html'))
    symlinkSync(join(dear, 'copy.html'), join(out, 'index.html'))
    expect(await verifyBundle(out)).toMatchObject({
      value: { ok: false, problems: [{ path: 'index.html', problem: 'changed' }] },
    })
  })

  test('may be the export folder itself: a person chose it', async () => {
    const { out, exporter, fresh } = await bundle()
    const way = `${out}-way`
    symlinkSync(out, way)
    expect(await exporter.run(fresh, way)).toMatchObject({ ok: true })
    expect(existsSync(join(out, 'national'))).toBe(true)
  })
})

describe('a manifest', () => {
  test.each([['../dear/novel.txt'], ['/dear/novel.txt'], ['..\\dear\\novel.txt'], ['a/../../b']])(
    'that claims %s is none of ours',
    async (path) => {
      const { out, dear, exporter, fresh } = await bundle()
      const file = join(out, 'manifest.json')
      const manifest = JSON.parse(readFileSync(file, 'utf8')) as { files: Record<string, unknown> }
      manifest.files[path] = { sha256: 'a'.repeat(64), size: 1 }
      writeFileSync(file, JSON.stringify(manifest))
      expect(await verifyBundle(out)).toMatchObject({ error: { code: 'bundle_damaged' } })
      expect(await exporter.run(fresh, out)).toMatchObject({ error: { code: 'folder_not_ours' } })
      untouched(dear)
    },
  )

  test('forgets no file whose name every object has', async () => {
    const { out, exporter, fresh } = await bundle()
    for (const name of ['constructor', 'toString']) {
      writeFileSync(join(exporter.staticFolder, name), name)
    }
    await exporter.done(fresh, out)
    expect(await verifyBundle(out)).toMatchObject({ value: { ok: true } })
    rmSync(exporter.staticFolder, { recursive: true })
    await exporter.done(fresh, out)
    expect(existsSync(join(out, 'constructor'))).toBe(false)
    expect(await verifyBundle(out)).toMatchObject({ value: { ok: true, problems: [] } })
  })
})
