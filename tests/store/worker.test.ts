import { mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { MessageChannel } from 'node:worker_threads'
import { build } from 'vite'
import { beforeAll, expect, test } from 'vitest'
import { unwrap } from '@shared/result'
import { openStoreInWorker } from '../../src/main/store/client'
import { newId } from '../../src/main/store/ids'
import { packError, unpackError } from '../../src/main/store/protocol'
import type { StorePort } from '../../src/main/store/port'
import { remoteStore } from '../../src/main/store/remoteStore'
import { serveStore } from '../../src/main/store/serve'
import { Desk, afterwards, newsroom, temporaryFolder } from './newsroomFolder'

const root = resolve(import.meta.dirname, '../..')
// Within the checkout, so that the built worker finds better-sqlite3 as the app's does.
const built = join(root, 'node_modules/.cache/store-worker', String(process.pid))

beforeAll(async () => {
  mkdirSync(built, { recursive: true })
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    resolve: { alias: { '@shared': join(root, 'src/shared') } },
    build: {
      ssr: join(root, 'src/main/store/worker.ts'),
      outDir: built,
      target: 'node20.18',
      rollupOptions: { output: { entryFileNames: 'worker.mjs' } },
    },
  })
  return () => rmSync(built, { recursive: true, force: true })
})

async function inWorker(folder: string): Promise<StorePort> {
  const store = unwrap(await openStoreInWorker(join(built, 'worker.mjs'), folder))
  afterwards(() => store.close())
  return store
}

test('the store does its whole work in a thread of its own', async () => {
  const { store: near, person } = newsroom()
  const desk = new Desk(await inWorker(near.folder), person)
  expect(desk.store.readOnly).toBeNull()
  expect(desk.store.folder).toBe(near.folder)
  const article = await desk.ready('धागे में खबर')
  await desk.move(article, 'publish')
  expect(await near.read('article', { article })).toMatchObject({ status: 'published' })
  const file = join(near.folder, 'backups', 'एक.db')
  expect(unwrap(await desk.store.backup(file))).toMatchObject({ articles: 1 })
  expect(await desk.store.check()).toMatchObject({ ok: true, articles: 1 })
  expect(await desk.store.backup(file)).toMatchObject({ error: { code: 'file_exists' } })
  const two = [
    desk.command('tag.create', { id: article, name: 'एक' }),
    desk.command('tag.rename', { id: person, name: 'दो' }),
  ]
  expect(await desk.store.runAll(two)).toMatchObject({
    error: { code: 'not_found', details: { command: 1 } },
  })
  expect(await desk.store.read('tagByName', { name: 'एक' })).toBeNull()
})

test('calls made at once are all answered, each with its own', async () => {
  const { store: near, person } = newsroom()
  const desk = new Desk(await inWorker(near.folder), person)
  const names = Array.from({ length: 40 }, (_one, index) => `टैग ${index}`)
  const tags = await Promise.all(names.map((name) => desk.run('tag.create', { id: newId(), name })))
  const found = await desk.store.read('tags', { ids: tags.map(({ id }) => id) })
  expect(found.map(({ name }) => name)).toEqual(names)
})

test('saving goes on while a backup and a check are under way', async () => {
  const { store: near, person } = newsroom()
  const desk = new Desk(await inWorker(near.folder), person)
  const article = await desk.ready('साथ-साथ')
  const jobs = Promise.all([
    desk.store.backup(join(near.folder, 'backups', 'copy.db')),
    desk.store.check(),
  ])
  for (let index = 0; index < 20; index += 1) await desk.save(article, { leadIn: [`A${index}`] })
  const [backup, check] = await jobs
  expect(backup).toMatchObject({ ok: true, value: { articles: 1 } })
  expect(check).toMatchObject({ ok: true })
  expect((await desk.read(article)).leadIn).toEqual(['A19'])
})

test('what cannot be opened says so, and the thread ends', async () => {
  const outcome = await openStoreInWorker(join(built, 'worker.mjs'), temporaryFolder())
  expect(outcome).toMatchObject({ ok: false, error: { code: 'newsroom_missing' } })
})

test('after closing, every call fails and none hangs', async () => {
  const { store: near, person } = newsroom()
  const store = await inWorker(near.folder)
  const last = store.read('persons')
  await store.close()
  await store.close()
  expect((await last)[0]?.id).toBe(person)
  await expect(store.read('persons')).rejects.toThrow()
})

test('a thread that dies fails the calls that wait for it', async () => {
  const { port1, port2 } = new MessageChannel()
  const { store, lost } = remoteStore('/nowhere', null, port1)
  const waiting = store.read('persons')
  lost(new Error('the thread has ended'))
  await expect(waiting).rejects.toThrow('the thread has ended')
  await expect(store.check()).rejects.toThrow('the thread has ended')
  port1.close()
  port2.close()
})

test('an expected failure and a bug cross as what they are', async () => {
  const desk = newsroom()
  const { port1, port2 } = new MessageChannel()
  serveStore(desk.store, port2, () => port2.close())
  const { store } = remoteStore(desk.store.folder, null, port1)
  const filter = { queue: 'all' as const }
  const bad = { filter, person: desk.person, limit: 5, after: 'x' }
  await expect(store.read('articles', bad)).rejects.toMatchObject({
    name: 'ExpectedError',
    failure: { code: 'invalid_input' },
  })
  const bug = store.read('tags', { ids: null as unknown as string[] })
  await expect(bug).rejects.toMatchObject({
    name: 'TypeError',
    stack: expect.stringContaining('tags.ts') as string,
  })
  await store.close()
})

test('an error keeps its name, words and stack', () => {
  const error = new RangeError('too far')
  const back = unpackError(structuredClone(packError(error)))
  expect(back).toMatchObject({ name: 'RangeError', message: 'too far', stack: error.stack })
})
