import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { bodyOf, paragraphNode } from '@shared/body/build'
import { unwrap } from '@shared/result'
import { dailyBackup } from '../../src/main/store/backup'
import { openStore } from '../../src/main/store/inProcess'
import { newId } from '../../src/main/store/ids'
import { type Desk, newsroom, opened } from './newsroomFolder'

/** A newsroom of several pages, so that damage has something to hit. */
async function filled(): Promise<Desk> {
  const desk = newsroom()
  for (let index = 0; index < 30; index += 1) {
    const text = `पाठ ${index} `.repeat(300)
    await desk.article({ body: bodyOf([paragraphNode(text, 'b1')]) })
  }
  return desk
}

function overwrite(file: string, place: number, bytes: Buffer): void {
  const handle = openSync(file, 'r+')
  writeSync(handle, bytes, 0, bytes.length, place)
  closeSync(handle)
}

test('a sound newsroom passes', async () => {
  const desk = await filled()
  expect(await desk.store.check()).toMatchObject({
    ok: true,
    articles: 30,
    revisions: 30,
    problems: [],
  })
})

test('flipped bytes are found, whatever page they hit', async () => {
  const desk = await filled()
  await desk.store.close()
  const file = join(desk.store.folder, 'newsroom.db')
  const sound = readFileSync(file)
  const size = 4096
  const pages = sound.length / size
  let found = 0
  for (let page = 1; page < pages; page += Math.floor(pages / 12)) {
    writeFileSync(file, sound)
    overwrite(file, page * size, Buffer.alloc(64, 0xff))
    const store = openStore(desk.store.folder)
    if (!store.ok) {
      expect(store.error.code).toBe('newsroom_damaged')
      found += 1
      continue
    }
    const { ok, problems } = await store.value.check()
    expect(ok, `page ${page}`).toBe(problems.length === 0)
    if (!ok) found += 1
    await store.value.close()
  }
  // A page that nothing is kept in may be damaged without harm.
  expect(found).toBeGreaterThanOrEqual(10)
})

test('a damaged head is refused at the door', async () => {
  const desk = await filled()
  await desk.store.close()
  overwrite(join(desk.store.folder, 'newsroom.db'), 0, Buffer.from('not sqlite'))
  expect(openStore(desk.store.folder)).toMatchObject({ error: { code: 'newsroom_damaged' } })
  expect(existsSync(join(desk.store.folder, 'newsroom.lock'))).toBe(false)
})

test('wrong counts, lost revisions, dangling rows and lost pictures are named', async () => {
  const desk = newsroom()
  const article = await desk.ready('एक')
  await desk.move(article, 'publish')
  const media = { extension: 'png', width: 1, height: 1, bytes: 1, originalName: 'x' } as const
  const [lost, changed] = ['a'.repeat(64), 'b'.repeat(64)]
  await desk.run('media.add', { id: newId(), sha256: lost, ...media })
  await desk.run('media.add', { id: newId(), sha256: changed, ...media })
  writeFileSync(join(desk.store.folder, 'media', `${changed}.png`), 'x')
  const db = new Database(join(desk.store.folder, 'newsroom.db'))
  db.pragma('foreign_keys = OFF')
  db.exec(`
    DROP TRIGGER revisions_stay;
    DELETE FROM revisions WHERE number = 2;
    UPDATE status_counts SET articles = articles + 1;
    INSERT INTO draft_counts (creator, sent_back, articles) VALUES (99, 0, 5);
    INSERT INTO article_tags (article, tag, position) VALUES (1, 4711, 0);
  `)
  db.close()
  const { ok, problems } = await desk.store.check()
  expect(ok).toBe(false)
  expect(problems).toEqual(
    expect.arrayContaining([
      `article ${article} lacks a revision`,
      'a row of article_tags names a row of tags that is gone',
      'the kept counts of articles by status and section are wrong',
      'the kept counts of drafts are wrong',
      `media/${lost}.png is missing`,
      `media/${changed}.png is damaged`,
    ]),
  )
})

test('a backup is one sound file that opens as a newsroom', async () => {
  const desk = await filled()
  const file = join(desk.store.folder, '..', 'copies', 'newsroom.db')
  const outcome = unwrap(await desk.store.backup(file))
  expect(outcome).toMatchObject({ file, articles: 30 })
  expect(readdirSync(join(file, '..'))).toEqual(['newsroom.db'])
  expect(readFileSync(file).length).toBe(outcome.bytes)
  // Writing goes on meanwhile and after; the copy stays as it was.
  await desk.article()
  const copy = opened(join(file, '..'))
  expect(await copy.check()).toMatchObject({ ok: true, articles: 30 })
})

test('a backup overwrites nothing and says where it cannot write', async () => {
  const desk = newsroom()
  const file = join(desk.store.folder, 'backups', 'x.db')
  writeFileSync(file, 'mine')
  expect(await desk.store.backup(file)).toMatchObject({ error: { code: 'file_exists' } })
  expect(readFileSync(file, 'utf8')).toBe('mine')
  const below = join(file, 'y.db')
  expect(await desk.store.backup(below)).toMatchObject({ error: { code: 'file_unreadable' } })
  expect(readdirSync(join(desk.store.folder, 'backups'))).toEqual(['x.db'])
})

test('a copy that is not sound is not kept', async () => {
  const desk = newsroom()
  await desk.article()
  const db = new Database(join(desk.store.folder, 'newsroom.db'))
  db.exec('DROP TRIGGER revisions_stay; DELETE FROM revisions')
  db.close()
  const file = join(desk.store.folder, 'backups', 'x.db')
  expect(await desk.store.backup(file)).toMatchObject({ error: { code: 'newsroom_damaged' } })
  expect(readdirSync(join(desk.store.folder, 'backups'))).toEqual([])
})

test('a day has one backup, the last fourteen are kept, other files are left alone', async () => {
  const { store } = newsroom()
  const backups = join(store.folder, 'backups')
  const foreign = ['newsroom-2020-01-01.db.old', 'notes.txt', 'before-upgrade-from-1.db']
  for (const name of foreign) writeFileSync(join(backups, name), 'x')
  mkdirSync(join(backups, 'mine'))
  for (let day = 1; day <= 16; day += 1) {
    const today = `2026-11-${String(day).padStart(2, '0')}`
    expect(unwrap(await dailyBackup(store, today))?.file).toBe(
      join(backups, `newsroom-${today}.db`),
    )
    expect(unwrap(await dailyBackup(store, today))).toBeNull()
  }
  const names = readdirSync(backups).filter(
    (name) => name.endsWith('.db') && name.startsWith('news'),
  )
  expect(names).toHaveLength(14)
  expect(names[0]).toBe('newsroom-2026-11-03.db')
  expect(readdirSync(backups)).toEqual(expect.arrayContaining([...foreign, 'mine']))
})

test('a purge that was killed before its files were deleted is finished at the next opening', async () => {
  const desk = newsroom()
  await desk.store.close()
  const file = join(desk.store.folder, 'media', 'gone.png')
  writeFileSync(file, 'x')
  const db = new Database(join(desk.store.folder, 'newsroom.db'))
  db.exec(`INSERT INTO media_removals (file) VALUES ('gone.png')`)
  db.close()
  opened(desk.store.folder)
  expect(existsSync(file)).toBe(false)
})

test('a newsroom that lost its subfolders gets them again', () => {
  const { store } = newsroom()
  rmSync(join(store.folder, 'backups'), { recursive: true })
  opened(store.folder)
  expect(readdirSync(store.folder)).toContain('backups')
})
