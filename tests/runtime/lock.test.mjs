import { mkdtemp, readdir, rm, writeFile, mkdir } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { isStale, withLock } from '../../scripts/setup/lock.mjs'

let folder
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sampadak-lock-'))
  vi.stubEnv('SAMPADAK_CACHE', folder)
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true, force: true })
})

test('two that want the same lock take turns', async () => {
  const events = []
  const work = (name) => async () => {
    events.push(`${name} begins`)
    await new Promise((resolve) => setImmediate(resolve))
    events.push(`${name} ends`)
  }
  await Promise.all([withLock('same', work('one')), withLock('same', work('two'))])
  const [first] = events[0].split(' ')
  const second = first === 'one' ? 'two' : 'one'
  expect(events).toEqual([first, second].flatMap((name) => [`${name} begins`, `${name} ends`]))
  expect(await readdir(path.join(folder, 'locks'))).toEqual([])
})

test('a lock is given back when the work fails', async () => {
  const failing = withLock('same', () => Promise.reject(new Error('broken')))
  await expect(failing).rejects.toThrow('broken')
  expect(await withLock('same', () => Promise.resolve('again'))).toBe('again')
})

test('a lock whose process is gone is taken over', async () => {
  await mkdir(path.join(folder, 'locks'))
  // Above every system's highest process number.
  const gone = JSON.stringify({ pids: [2 ** 30], host: hostname() })
  await writeFile(path.join(folder, 'locks', 'same.json'), gone)
  expect(await withLock('same', () => Promise.resolve('taken'))).toBe('taken')
})

test.each([
  ['a living process of this machine', { pids: [process.pid], host: 'here' }, 10 ** 9, false],
  ['a living child of a dead process', { pids: [2 ** 30, process.pid], host: 'here' }, 0, false],
  ['a process of another machine, lately', { pids: [1], host: 'there' }, 1000, false],
  ['a process of another machine, long ago', { pids: [1], host: 'there' }, 10 ** 8, true],
  ['a half-written lock, lately', undefined, 1000, false],
])('%s', (_name, holder, ageMs, expected) => {
  expect(isStale(holder, ageMs, 'here')).toBe(expected)
})
