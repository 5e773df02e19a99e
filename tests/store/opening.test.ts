import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { FIRST_SECTIONS } from '@shared/newsroom/sections'
import { unwrap } from '@shared/result'
import { createNewsroom } from '../../src/main/store/create'
import { connectForWriting } from '../../src/main/store/database'
import { newId } from '../../src/main/store/ids'
import { openStore } from '../../src/main/store/inProcess'
import { migrate } from '../../src/main/store/migrate'
import { MIGRATIONS, SCHEMA_VERSION } from '../../src/main/store/migrations'
import { openReader } from '../../src/main/store/open'
import { newsroom, opened, temporaryFolder } from './newsroomFolder'

function failureOf(folder: string) {
  const outcome = openStore(folder)
  if (outcome.ok) throw new Error('it was opened')
  return outcome.error
}

function folderWith(bytes: Buffer | string): string {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'newsroom.db'), bytes)
  return folder
}

test('a new newsroom has its folders, a desk head and the first sections in order', async () => {
  const folder = join(temporaryFolder(), 'नया', 'दैनिक')
  const settings = { nameHi: 'दैनिक प्रभात' }
  const { person } = unwrap(createNewsroom(folder, { person: ' रमा ', settings }))
  expect(readdirSync(folder).sort()).toEqual([
    'backups',
    'media',
    'newsroom.db',
    'static',
    'themes',
  ])
  const store = opened(folder)
  expect(await store.read('persons')).toEqual([
    { id: person, name: 'रमा', role: 'desk_head', active: true, hasPin: false },
  ])
  expect((await store.read('sections')).map(({ slug }) => slug)).toEqual(
    FIRST_SECTIONS.map(({ slug }) => slug),
  )
  const { settings: kept, schemaVersion } = await store.read('newsroom')
  expect(kept).toMatchObject({ nameHi: 'दैनिक प्रभात', utcOffsetMinutes: 330 })
  expect(schemaVersion).toBe(SCHEMA_VERSION)
  expect(await store.check()).toMatchObject({ ok: true, articles: 0 })
})

test('every table is strict, and the promises about durability are kept', () => {
  const { store } = newsroom()
  const db = new Database(join(store.folder, 'newsroom.db'))
  const tables = db
    .prepare<[], { name: string; strict: number }>(
      `SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
          AND name NOT LIKE 'sqlite_%'`,
    )
    .all()
  expect(tables.length).toBeGreaterThan(20)
  expect(tables.filter(({ strict }) => strict === 0)).toEqual([])
  expect(db.pragma('journal_mode', { simple: true })).toBe('wal')
  db.close()
  const own = connectForWriting(join(store.folder, 'newsroom.db'))
  expect(own.pragma('synchronous')).toBe(2)
  expect(own.pragma('foreign_keys')).toBe(1)
  expect(own.pragma('busy_timeout')).toBeGreaterThan(0)
  own.close()
})

test('a second newsroom is not made over the first', () => {
  const { store } = newsroom()
  expect(createNewsroom(store.folder, { person: 'कोई' })).toMatchObject({
    ok: false,
    error: { code: 'newsroom_exists' },
  })
})

test('a newsroom whose making was killed is made anew', async () => {
  const fresh = temporaryFolder()
  writeFileSync(join(fresh, 'newsroom.db.making'), 'half of something')
  unwrap(createNewsroom(fresh, { person: 'रमा' }))
  expect(await opened(fresh).check()).toMatchObject({ ok: true })
})

test('a folder without a store is missing, for readers too', () => {
  const folder = temporaryFolder()
  expect(failureOf(folder).code).toBe('newsroom_missing')
  expect(openReader(join(folder, 'nowhere'))).toMatchObject({ error: { code: 'newsroom_missing' } })
})

test('what is no store is refused and left as it is', () => {
  for (const bytes of ['', 'यह कोई डेटाबेस नहीं है', Buffer.alloc(8192, 7)]) {
    const folder = folderWith(bytes)
    expect(failureOf(folder).code).toBe('newsroom_damaged')
    expect(readFileSync(join(folder, 'newsroom.db'))).toEqual(Buffer.from(bytes))
    expect(readdirSync(folder)).toEqual(['newsroom.db'])
  }
})

test('a database of another program is refused and not turned into ours', () => {
  const folder = temporaryFolder()
  const file = join(folder, 'newsroom.db')
  const other = new Database(file)
  other.exec('CREATE TABLE notes (text TEXT)')
  other.close()
  const before = readFileSync(file)
  expect(failureOf(folder).code).toBe('newsroom_damaged')
  expect(readFileSync(file)).toEqual(before)
})

test('a store from a later program is refused with both versions', async () => {
  const { store } = newsroom()
  await store.close()
  const db = new Database(join(store.folder, 'newsroom.db'))
  db.pragma(`user_version = ${SCHEMA_VERSION + 3}`)
  db.close()
  expect(failureOf(store.folder)).toMatchObject({
    code: 'newsroom_newer',
    details: { found: SCHEMA_VERSION + 3, known: SCHEMA_VERSION },
  })
  expect(openReader(store.folder)).toMatchObject({ error: { code: 'newsroom_newer' } })
})

test('a store of any older version is backed up and brought up to date', () => {
  for (let version = 1; version < SCHEMA_VERSION; version += 1) {
    const folder = temporaryFolder()
    const db = connectForWriting(join(folder, 'newsroom.db'), true)
    migrate(db, MIGRATIONS.slice(0, version))
    db.run(`INSERT INTO meta (key, value) VALUES ('newsroom', 'x')`)
    db.close()
    opened(folder)
    expect(readdirSync(join(folder, 'backups'))).toEqual([`before-upgrade-from-${version}.db`])
    const now = new Database(join(folder, 'newsroom.db'), { readonly: true })
    expect(now.pragma('user_version', { simple: true })).toBe(SCHEMA_VERSION)
    expect(now.prepare('SELECT value FROM meta').pluck().get()).toBe('x')
    now.close()
  }
})

test('a step of the upgrade that fails leaves the version before it', () => {
  const db = connectForWriting(join(temporaryFolder(), 'newsroom.db'), true)
  const broken = {
    name: '0002_broken',
    up: () => {
      db.execute('CREATE TABLE half (x INTEGER) STRICT')
      throw new Error('no further')
    },
  }
  const [first] = MIGRATIONS
  if (!first) throw new Error('there is no first migration')
  expect(() => migrate(db, [first, broken])).toThrow('no further')
  expect(db.pragma('user_version')).toBe(1)
  expect(db.column(`SELECT name FROM sqlite_schema WHERE name = 'half'`)).toEqual([])
  db.close()
})

test('migrations are numbered without a gap, by their names', () => {
  MIGRATIONS.forEach(({ name }, index) => {
    expect(name).toMatch(new RegExp(`^${String(index + 1).padStart(4, '0')}_[a-z_]+$`))
  })
})

test('a handle for reading cannot write', async () => {
  const desk = newsroom()
  await desk.article()
  const db = unwrap(openReader(desk.store.folder))
  expect(db.value('SELECT count(*) FROM articles')).toBe(1)
  expect(() => db.all('DELETE FROM articles RETURNING id')).toThrow(/readonly/)
  db.close()
})

test('the window notices what another process writes', async () => {
  const desk = newsroom()
  const mark = await desk.store.read('changeMark')
  expect(await desk.store.read('changeMark')).toBe(mark)
  const other = opened(desk.store.folder)
  await desk.as(desk.person).run('tag.create', { id: newId(), name: 'एक' })
  const own = await desk.store.read('changeMark')
  expect(own).not.toBe(mark)
  await other.run(desk.command('tag.create', { id: newId(), name: 'दो' }))
  expect(await desk.store.read('changeMark')).not.toBe(own)
  expect((await desk.store.read('findTags', { words: '', limit: 5 })).length).toBe(2)
})
