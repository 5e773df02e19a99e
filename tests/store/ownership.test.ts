import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { unwrap } from '@shared/result'
import { createNewsroom } from '../../src/main/store/create'
import { HEARTBEAT_LASTS, type LockHolder, takeLock } from '../../src/main/store/lock'
import { openReader, type OpenOptions } from '../../src/main/store/open'
import { MACHINE_PROBE, networkPlace, type PlaceProbe } from '../../src/main/store/place'
import { Desk, newsroom, opened, temporaryFolder } from './newsroomFolder'

const NOON = Date.UTC(2026, 10, 22, 12)

function holder(more: Partial<LockHolder> = {}): LockHolder {
  return { host: 'here', process: 1, now: () => NOON, isAlive: () => true, ...more }
}

function heldElsewhere(folder: string, heartbeat: number): void {
  const note = { host: 'desk-2', process: 7, heartbeat: new Date(heartbeat).toISOString() }
  writeFileSync(join(folder, 'newsroom.lock'), JSON.stringify(note))
}

async function expectReading(folder: string, reason: RegExp, options?: OpenOptions) {
  const before = readdirSync(folder).sort()
  const store = opened(folder, options)
  expect(store.readOnly?.message).toMatch(reason)
  const persons = await store.read('persons')
  const desk = new Desk(store, persons[0]?.id ?? '')
  expect((await desk.refused('tag.create', { id: desk.person, name: 'टैग' })).code).toBe(
    'newsroom_read_only',
  )
  expect(await store.runAll([])).toMatchObject({ error: { code: 'newsroom_read_only' } })
  // Not a byte is left beside the files of whoever may write.
  expect(readdirSync(folder).sort()).toEqual(before)
}

test('two processes of this machine write side by side', async () => {
  const desk = newsroom()
  const other = new Desk(opened(desk.store.folder), desk.person)
  const one = await desk.article()
  const two = await other.article()
  expect((await desk.read(two)).id).toBe(two)
  expect((await other.read(one)).id).toBe(one)
  expect(desk.store.readOnly).toBeNull()
})

test('a newsroom that another machine holds is opened for reading', async () => {
  const desk = newsroom()
  const article = await desk.article()
  await desk.store.close()
  const { folder } = desk.store
  heldElsewhere(folder, NOON - 1000)
  await expectReading(folder, /desk-2/, { holder: holder() })
  const reader = unwrap(openReader(folder, { holder: holder() }))
  expect(reader.value('SELECT count(*) FROM articles')).toBe(1)
  reader.close()
  // Long after its last heartbeat it is free again.
  const later = holder({ now: () => NOON + HEARTBEAT_LASTS })
  const store = opened(folder, { holder: later })
  expect(store.readOnly).toBeNull()
  expect(await store.read('article', { article })).not.toBeNull()
})

test('a machine that slept while another took over writes no more', async () => {
  const desk = newsroom()
  await desk.store.close()
  let time = NOON
  const store = opened(desk.store.folder, { holder: holder({ now: () => time }) })
  const awake = new Desk(store, desk.person)
  await awake.article()
  time = NOON + 2 * HEARTBEAT_LASTS
  heldElsewhere(desk.store.folder, time - 1000)
  const refusal = await awake.refused('tag.create', { id: desk.person, name: 'टैग' })
  expect(refusal).toMatchObject({ code: 'newsroom_read_only', message: /desk-2/ })
  expect(store.readOnly?.message).toMatch(/desk-2/)
  await store.close()
  expect(existsSync(join(desk.store.folder, 'newsroom.lock'))).toBe(true)
})

test('the lock goes with the process that wrote it, and passes to one that is left', () => {
  const file = join(temporaryFolder(), 'newsroom.lock')
  let windowLives = true
  const isAlive = () => windowLives
  const window_ = takeLock(file, holder({ process: 1, isAlive }))
  const command = takeLock(file, holder({ process: 2, isAlive }))
  if (!('held' in window_) || !('held' in command)) throw new Error('not taken')
  const writer = () => (JSON.parse(readFileSync(file, 'utf8')) as { process: number }).process
  expect(writer()).toBe(1)
  command.held.release()
  expect(writer()).toBe(1)
  windowLives = false
  const next = takeLock(file, holder({ process: 3, isAlive }))
  expect(writer()).toBe(3)
  window_.held.release()
  expect(writer()).toBe(3)
  if ('held' in next) next.held.release()
  expect(existsSync(file)).toBe(false)
})

test('a note that nobody can read holds nothing', () => {
  const file = join(temporaryFolder(), 'newsroom.lock')
  for (const text of [
    '',
    '{',
    'null',
    '{"host":"x"}',
    '{"host":"x","process":1,"heartbeat":"?"}',
  ]) {
    writeFileSync(file, text)
    const taken = takeLock(file, holder())
    expect('held' in taken, text).toBe(true)
    if ('held' in taken) taken.held.release()
  }
})

const MARKERS: readonly (readonly [service: RegExp, folder: string, marker: string | null])[] = [
  [/Dropbox/, 'Dropbox', '.dropbox'],
  [/Dropbox/, 'Dropbox (Samachar)', '.dropbox'],
  [/Dropbox/, 'renamed', '.dropbox.cache'],
  [/OneDrive/, 'OneDrive - Samachar', null],
  [/Google Drive/, 'drive', '.tmp.driveupload'],
  [/iCloud/, 'Library/Mobile Documents', null],
  [/Nextcloud/, 'cloud', '.sync_1a2b3c4d5e6f.db'],
  [/Syncthing/, 'shared', '.stfolder'],
]

test.each(MARKERS)('a folder kept by %s is opened for reading', async (service, name, marker) => {
  const plain = join(temporaryFolder(), 'newsroom')
  unwrap(createNewsroom(plain, { person: 'रमा' }))
  const root = join(temporaryFolder(), name)
  const folder = join(root, 'deep', 'newsroom')
  mkdirSync(dirname(folder), { recursive: true })
  if (marker !== null) writeFileSync(join(root, marker), '')
  renameSync(plain, folder)
  await expectReading(folder, service)
})

test('no newsroom is made in a synchronised folder', () => {
  const root = join(temporaryFolder(), 'Dropbox')
  mkdirSync(join(root, '.dropbox'), { recursive: true })
  const outcome = createNewsroom(join(root, 'newsroom'), { person: 'रमा' })
  expect(outcome).toMatchObject({ error: { code: 'newsroom_read_only', message: /Dropbox/ } })
  expect(existsSync(join(root, 'newsroom', 'newsroom.db'))).toBe(false)
})

test('a folder that is merely called Dropbox is an ordinary folder, and so is a home with its settings', () => {
  const home = temporaryFolder()
  mkdirSync(join(home, '.dropbox'))
  const folder = join(home, 'Dropbox')
  unwrap(createNewsroom(folder, { person: 'रमा' }))
  expect(opened(folder).readOnly).toBeNull()
})

function linux(number: number, mounts = ''): PlaceProbe {
  return { platform: 'linux', fileSystemNumber: () => number, mounts: () => mounts }
}

const FUSE = 0x65735546
const mount = (point: string, kind: string) =>
  `36 25 0:31 / ${point} rw,relatime shared:1 - ${kind} source rw\n`

test.each([
  ['NFS', linux(0x6969), '/srv/news', 'NFS'],
  // statfs numbers come signed on some machines.
  ['CIFS', linux(0xff534d42 | 0), '/srv/news', 'CIFS'],
  ['a local disk', linux(0xef53), '/srv/news', null],
  [
    'sshfs',
    linux(FUSE, mount('/', 'ext4') + mount('/mnt/desk', 'fuse.sshfs')),
    '/mnt/desk/news',
    'sshfs',
  ],
  [
    'a path with a space',
    linux(FUSE, mount('/mnt/our\\040desk', 'fuse.rclone')),
    '/mnt/our desk',
    'rclone',
  ],
  [
    'a local disk through FUSE',
    linux(FUSE, mount('/media/usb', 'fuseblk')),
    '/media/usb/news',
    null,
  ],
  [
    'a neighbour of a mount',
    linux(FUSE, mount('/mnt/de', 'fuse.sshfs') + mount('/', 'fuse.gocryptfs')),
    '/mnt/desk',
    null,
  ],
  ['UNC', { ...MACHINE_PROBE, platform: 'win32' as const }, '\\\\server\\share\\news', 'UNC'],
  ['a long local path', { ...MACHINE_PROBE, platform: 'win32' as const }, '\\\\?\\C:\\news', null],
  ['a drive', { ...MACHINE_PROBE, platform: 'win32' as const }, 'C:\\news', null],
])('%s is told apart', (_name, probe, folder, network) => {
  expect(networkPlace(folder, probe)).toBe(network)
})

test('a newsroom on a network is opened for reading', async () => {
  const desk = newsroom()
  await desk.store.close()
  await expectReading(desk.store.folder, /network \(NFS\)/, { probe: linux(0x6969) })
})
