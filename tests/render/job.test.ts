import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { beforeAll, expect, test } from 'vitest'
import { unwrap } from '@shared/result'
import { startExport } from '../../src/main/export/job'
import type { ExportProgress } from '../../src/main/export/messages'
import { verifyBundle } from '../../src/main/export/verify'
import { newsroom } from '../store/newsroomFolder'
import { contentsOf } from './support/exporting'
import { temporaryFolders } from './support/folder'
import { THEMES } from './support/plan'

const temporary = temporaryFolders()

const root = resolve(import.meta.dirname, '../..')
// Within the checkout, so that the built worker finds better-sqlite3 as the app's does.
const built = join(root, 'node_modules/.cache/export-worker', String(process.pid))
const entry = join(built, 'worker.mjs')

beforeAll(async () => {
  mkdirSync(built, { recursive: true })
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    resolve: { alias: { '@shared': join(root, 'src/shared') } },
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: join(root, 'src/main/export/worker.ts'),
      outDir: built,
      target: 'node20.18',
      rollupOptions: { output: { entryFileNames: 'worker.mjs' } },
    },
  })
  return () => rmSync(built, { recursive: true, force: true })
})

async function published(): Promise<string> {
  const desk = newsroom()
  await desk.move(await desk.ready('धागे से छपी ख़बर'), 'publish')
  return desk.store.folder
}

test('an export in a thread of its own writes the bundle and tells how far it is', async () => {
  const folder = await published()
  const out = join(temporary(), 'out')
  const told: ExportProgress[] = []
  const outcome = await startExport(
    { entry, folder, themes: THEMES, request: { out } },
    { report: (progress) => told.push(progress), signal: new AbortController().signal },
  )
  expect(unwrap(outcome)).toMatchObject({ articles: 1, removed: 0, unchanged: 0 })
  expect(unwrap(await verifyBundle(out)).ok).toBe(true)
  expect([...contentsOf(out).keys()].some((path) => path.startsWith('national/'))).toBe(true)
  expect(told.at(-1)).toMatchObject({ done: told.at(-1)?.total, step: '' })
})

test('it is stopped by its signal, and leaves nothing', async () => {
  const folder = await published()
  const out = join(temporary(), 'out')
  const controller = new AbortController()
  controller.abort()
  const outcome = await startExport(
    { entry, folder, themes: THEMES, request: { out } },
    { report: () => undefined, signal: controller.signal },
  )
  expect(outcome).toMatchObject({ ok: false, error: { code: 'cancelled' } })
  expect(existsSync(join(out, 'manifest.json'))).toBe(false)
})

test('it fails with the reason where there is no newsroom', async () => {
  const outcome = await startExport(
    { entry, folder: temporary(), themes: THEMES, request: { out: join(temporary(), 'out') } },
    { report: () => undefined, signal: new AbortController().signal },
  )
  expect(outcome).toMatchObject({ ok: false, error: { code: 'newsroom_missing' } })
})

test('a worker that dies without a word is a bug, not an answer', async () => {
  const job = startExport(
    { entry: join(built, 'none.mjs'), folder: '/', themes: THEMES, request: { out: '/nowhere' } },
    { report: () => undefined, signal: new AbortController().signal },
  )
  await expect(job).rejects.toThrow()
})
