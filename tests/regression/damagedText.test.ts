import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { bodyOf, paragraphNode } from '@shared/body/build'
import { type Desk, newsroom, opened } from '../store/newsroomFolder'

/** SQLite's own check passed while a text, a revision or what readers have had been changed. */

async function published(): Promise<{ desk: Desk; article: string }> {
  const desk = newsroom()
  const article = await desk.ready('मूल शीर्षक')
  await desk.save(article, { body: bodyOf([paragraphNode('मूल पाठ', 'b1')]) })
  await desk.move(article, 'publish')
  return { desk, article }
}

/** Changes the store behind its back, as a bad disk or another program would. */
function meddle(desk: Desk, ...statements: readonly string[]): void {
  const db = new Database(join(desk.store.folder, 'newsroom.db'))
  db.pragma('foreign_keys = OFF')
  for (const statement of statements) db.exec(statement)
  db.close()
}

const CHANGES = 'DROP TRIGGER revisions_never_change'

describe('check names', () => {
  test.each<readonly [problem: string, ...statements: string[]]>([
    [
      'revision 1 does not have its content hash',
      CHANGES,
      `UPDATE revisions SET json = replace(json, 'मूल', 'झूठ') WHERE number = 1`,
    ],
    [
      'revision 2 does not have its content hash',
      CHANGES,
      `UPDATE revisions SET json = '{' WHERE number = 2`,
    ],
    [
      'what readers have does not have its content hash',
      `UPDATE publications SET content = replace(content, 'मूल', 'झूठ')`,
    ],
    [
      'the body does not have its content hash',
      `UPDATE article_bodies SET json = replace(json, 'मूल', 'झूठ')`,
    ],
    ['the plain text is not that of the body', `UPDATE article_bodies SET plain_text = 'झूठ'`],
    ['the body is missing', 'DELETE FROM article_bodies'],
    ['a headline slot is missing', `DELETE FROM article_slots WHERE slot = 'card'`],
    ['the version of a part is missing', `DELETE FROM article_parts WHERE part = 'tags'`],
    ['the headline in lists is not the headline', `UPDATE articles SET headline = 'झूठ'`],
    [
      'events of machine 1 are missing',
      'DROP TRIGGER events_stay',
      'DELETE FROM events WHERE counter = 5',
    ],
  ])('%s', async (problem, ...statements) => {
    const { desk } = await published()
    expect(await desk.store.check()).toMatchObject({ ok: true, problems: [] })
    meddle(desk, ...statements)
    const { ok, problems } = await desk.store.check()
    expect(ok).toBe(false)
    expect(problems.some((one) => one.endsWith(problem))).toBe(true)
  })
})

test('an article with a damaged revision is still written, and the revision refused', async () => {
  const { desk, article } = await published()
  meddle(desk, CHANGES, `UPDATE revisions SET json = '{}' WHERE number = 2`)
  const store = opened(desk.store.folder)
  await expect(store.read('revision', { article, number: 2 })).rejects.toMatchObject({
    failure: { code: 'newsroom_damaged' },
  })
  await desk.move(article, 'begin_update')
  await desk.save(article, { headlines: { main: 'नया शीर्षक' } })
  await desk.move(article, 'publish')
  const kept = await store.read('revision', { article, number: 3 })
  expect(kept?.content.headlines.main).toBe('नया शीर्षक')
})
