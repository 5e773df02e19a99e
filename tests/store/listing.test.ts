import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import type { ArticlePage, ListFilter } from '@shared/contract/views'
import { newId } from '../../src/main/store/ids'
import { keysOf } from '../../src/main/store/queries/articles'
import { type Desk, newsroom, nextMinute } from './newsroomFolder'

const headlines = (main: string) => ({ main, strip: null, search: null, social: null, card: null })

async function list(desk: Desk, filter: ListFilter, limit = 50, after?: string) {
  return desk.store.read('articles', { filter, person: desk.person, limit, after })
}

async function everyPage(desk: Desk, filter: ListFilter, limit: number): Promise<ArticlePage[]> {
  const pages = [await list(desk, filter, limit)]
  for (let next = pages[0]?.next; next; next = pages.at(-1)?.next) {
    pages.push(await list(desk, filter, limit, next))
  }
  return pages
}

test('pages follow each other without a gap or a repetition, also among equal times', async () => {
  const desk = newsroom()
  const at = nextMinute()
  const made: string[] = []
  for (let index = 0; index < 23; index += 1) {
    const article = newId()
    made.push(article)
    const content = { headlines: headlines(`समाचार ${index}`) }
    // Ten of them have one and the same time.
    await desk.run('article.create', { article, content }, index < 10 ? at : nextMinute())
  }
  const pages = await everyPage(desk, { queue: 'all' }, 5)
  expect(pages.map(({ rows }) => rows.length)).toEqual([5, 5, 5, 5, 3])
  const seen = pages.flatMap(({ rows }) => rows)
  expect(seen.map(({ id }) => id).sort()).toEqual([...made].sort())
  const times = seen.map(({ updatedAt }) => updatedAt)
  expect(times).toEqual([...times].sort().reverse())
  expect(new Set(pages.map(({ total }) => total))).toEqual(new Set([23]))
})

test('a page that ends exactly at the end has no next', async () => {
  const desk = newsroom()
  for (let index = 0; index < 4; index += 1) await desk.article()
  expect((await list(desk, { queue: 'all' }, 4)).next).toBeNull()
  expect((await list(desk, { queue: 'all' }, 3)).next).not.toBeNull()
})

test('a queue, a section, a status and words narrow a list and its total', async () => {
  const desk = newsroom()
  const reporter = await desk.colleague('reporter')
  const health = await desk.section('health')
  const own = await desk.article({ headlines: headlines('हिन्दी का दिन'), section: health })
  const theirs = await reporter.article({ headlines: headlines('बजट की बात') })
  const published = await desk.ready('हिंदी की बात')
  await desk.move(published, 'submit')
  await desk.move(published, 'approve')
  await desk.move(published, 'publish')

  const found = async (filter: ListFilter) => {
    const page = await list(desk, filter)
    expect(page.total).toBe(page.rows.length)
    return page.rows.map(({ id }) => id)
  }
  expect(await found({ queue: 'all' })).toEqual([published, theirs, own])
  expect(await found({ queue: 'my_drafts' })).toEqual([own])
  expect(await found({ queue: 'published' })).toEqual([published])
  expect(await found({ queue: 'all', status: 'draft' })).toEqual([theirs, own])
  expect(await found({ queue: 'all', section: health })).toEqual([own])
  expect(await found({ queue: 'my_drafts', section: health })).toEqual([own])
  expect(await found({ queue: 'published', section: health })).toEqual([])
  // Folded: हिन्दी and हिंदी are one word.
  expect(await found({ queue: 'all', words: 'हिंदी' })).toEqual([published, own])
  expect(await found({ queue: 'all', words: 'हिन्दी का' })).toEqual([own])
  expect(await found({ queue: 'my_drafts', words: 'बात' })).toEqual([])
  expect(await found({ queue: 'all', words: '%' })).toEqual([])
})

test('words are found across pages', async () => {
  const desk = newsroom()
  for (let index = 0; index < 12; index += 1) {
    await desk.article({ headlines: headlines(index % 2 ? `चुनाव ${index}` : `मौसम ${index}`) })
  }
  const pages = await everyPage(desk, { queue: 'all', words: 'चुनाव' }, 4)
  expect(pages.map(({ rows }) => rows.length)).toEqual([4, 2])
  expect(pages[0]?.total).toBe(6)
})

test('what was sent back to its writer is a queue of the writer', async () => {
  const desk = newsroom()
  const reporter = await desk.colleague('reporter')
  const article = await reporter.article({ headlines: headlines('पानी') })
  await reporter.move(article, 'submit')
  await desk.move(article, 'send_back', { note: 'स्रोत लिखें' })
  expect((await list(reporter, { queue: 'sent_back' })).rows.map(({ id }) => id)).toEqual([article])
  expect((await list(desk, { queue: 'sent_back' })).total).toBe(0)
  await reporter.move(article, 'submit')
  expect((await list(reporter, { queue: 'sent_back' })).total).toBe(0)
})

test('a line has what a list shows', async () => {
  const desk = newsroom()
  const author = newId()
  const agency = newId()
  const names = { nameEn: '', bio: '' }
  await desk.run('author.create', { id: author, kind: 'person', nameHi: 'रमा देवी', ...names })
  await desk.run('author.create', { id: agency, kind: 'agency', nameHi: 'वार्ता', ...names })
  const article = await desk.article({ headlines: headlines('नदी'), agency })
  expect((await list(desk, { queue: 'all' })).rows[0]).toMatchObject({ byline: 'वार्ता' })
  await desk.save(article, { bylines: { authors: [author], agency } })
  expect((await list(desk, { queue: 'all' })).rows[0]).toMatchObject({
    headline: 'नदी',
    status: 'draft',
    live: 'never',
    byline: 'रमा देवी',
    hasPicture: false,
    breaking: false,
    words: 0,
  })
})

test('a cursor that is none of ours is refused', async () => {
  const desk = newsroom()
  await expect(list(desk, { queue: 'all' }, 5, 'भाड़')).rejects.toMatchObject({
    failure: { code: 'invalid_input' },
  })
})

test('no list ever sorts or scans the articles', () => {
  const desk = newsroom()
  const db = new Database(`${desk.store.folder}/newsroom.db`, { readonly: true })
  const after = '(a.updated_at, a.uuid) < (?, ?)'
  const draft = `a.status = 'draft' AND a.created_by = ?`
  const lists = [
    [],
    ['a.status = ?'],
    ['a.section = ?'],
    ['a.status = ?', 'a.section = ?'],
    [draft],
    [draft, 'a.sent_back = 1'],
  ]
  for (const where of lists.flatMap((one) => [one, [...one, after]])) {
    const sql = `EXPLAIN QUERY PLAN ${keysOf(where, '')} LIMIT 10`
    const values = Array<string>(sql.split('?').length - 1).fill('')
    const steps = db.prepare<string[], { detail: string }>(sql).all(...values)
    const plan = steps.map(({ detail }) => detail).join('; ')
    expect(plan, sql).not.toMatch(/TEMP B-TREE|SCAN a$/)
    expect(plan, sql).toMatch(/USING (COVERING )?INDEX articles_/)
    if (where.includes(after)) expect(plan, sql).toMatch(/updated_at/)
  }
  db.close()
})
