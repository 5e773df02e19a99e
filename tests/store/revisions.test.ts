import Database from 'better-sqlite3'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ArticleContent } from '@shared/article/article'
import { bodyOf, paragraphNode } from '@shared/body/build'
import { contentHash } from '../../src/main/store/canonical'
import { applyDelta, contentDelta } from '../../src/main/store/revisions/delta'
import { newsroom, nextMinute } from './newsroomFolder'

const content = (
  blocks: readonly (readonly [string | undefined, string])[],
  kicker = '',
): ArticleContent => ({
  headlines: { main: 'म', strip: null, search: null, social: null, card: null },
  kicker,
  leadIn: [],
  body: bodyOf(blocks.map(([id, text]) => paragraphNode(text, id))),
  bylines: [],
  agency: null,
  dateline: '',
  section: null,
  furtherSections: [],
  tags: [],
  leadPicture: null,
  slug: '',
  description: '',
  language: 'hi',
  breaking: false,
  embargoUntil: null,
})

test('a delta makes of the text before exactly the text after', () => {
  const block = fc.tuple(
    fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { nil: undefined }),
    fc.constantFrom('', 'एक', 'दो'),
  )
  const any = fc.tuple(fc.array(block, { maxLength: 6 }), fc.constantFrom('', 'क'))
  fc.assert(
    fc.property(any, any, ([one, kicker], [other, otherKicker]) => {
      const [before, after] = [content(one, kicker), content(other, otherKicker)]
      const delta = JSON.parse(
        JSON.stringify(contentDelta(before, after)),
      ) as typeof contentDelta extends (...input: never[]) => infer Delta ? Delta : never
      expect(contentHash(applyDelta(before, delta))).toBe(contentHash(after))
    }),
    { numRuns: 500 },
  )
})

test('a delta holds the changed blocks and no others', () => {
  const before = content([
    ['a', 'एक'],
    ['b', 'दो'],
    ['c', 'तीन'],
  ])
  const after = content([
    ['a', 'एक'],
    ['b', 'दो!'],
    ['c', 'तीन'],
  ])
  const { fields, body } = contentDelta(before, after)
  expect(fields).toEqual({})
  expect(body).toEqual({ form: 'blocks', changed: [paragraphNode('दो!', 'b')] })
})

test('forty-five revisions come back as they were, whole or by deltas', async () => {
  const desk = newsroom()
  const article = await desk.article()
  const texts: ArticleContent[] = []
  for (let number = 2; number <= 45; number += 1) {
    const blocks = Array.from({ length: 12 }, (_one, index) =>
      paragraphNode(index === number % 12 ? `बदला ${number}` : `अनुच्छेद ${index}`, `b${index}`),
    )
    // Blocks move, go and come back.
    if (number % 5 === 0) blocks.reverse()
    if (number % 7 === 0) blocks.splice(3, 4)
    await desk.save(article, {
      body: bodyOf(blocks),
      headlines: { main: `शीर्षक ${number}`, strip: number % 3 ? null : 'पट्टी' },
    })
    await desk.run('article.checkpoint', { article, reason: 'checkpoint' })
    texts.push(await desk.read(article))
  }
  for (const [index, text] of texts.entries()) {
    const revision = await desk.store.read('revision', { article, number: index + 2 })
    expect(revision?.content.body).toEqual(text.body)
    expect(revision?.content.headlines).toEqual(text.headlines)
    expect(revision?.content.slug).toBe(text.slug)
    expect(revision?.summary.contentHash).toBe(contentHash(revision?.content))
  }
  const db = new Database(`${desk.store.folder}/newsroom.db`, { readonly: true })
  const whole = db.prepare(`SELECT number FROM revisions WHERE form = 'whole' ORDER BY number`)
  const wholes = whole.pluck().all()
  expect(wholes).toEqual(expect.arrayContaining([1, 21, 41]))
  expect(wholes.length).toBeLessThan(10)
  db.close()
  expect(await desk.store.read('revision', { article, number: 46 })).toBeNull()
})

test('nobody changes or removes a revision or an event', async () => {
  const desk = newsroom()
  await desk.article()
  const db = new Database(`${desk.store.folder}/newsroom.db`)
  for (const sql of [
    `UPDATE revisions SET note = 'x'`,
    'DELETE FROM revisions',
    `UPDATE events SET at = 'x'`,
    'DELETE FROM events',
  ]) {
    expect(() => db.exec(sql), sql).toThrow(/never|stays/)
  }
  db.close()
})

test('a checkpoint of what is kept already makes no revision', async () => {
  const desk = newsroom()
  const article = await desk.article()
  const checkpoint = { article, reason: 'checkpoint' as const }
  expect(await desk.run('article.checkpoint', checkpoint)).toEqual({ revision: 1 })
  await desk.save(article, { leadIn: ['A'] })
  expect(await desk.run('article.checkpoint', checkpoint)).toEqual({ revision: 2 })
  expect(await desk.run('article.checkpoint', checkpoint)).toEqual({ revision: 2 })
})

test('every move that matters keeps the text it was made on, with its note', async () => {
  const desk = newsroom()
  await desk.colleague('editor')
  const article = await desk.ready('शीर्षक')
  await desk.move(article, 'submit')
  await desk.move(article, 'send_back', { note: 'स्रोत?' })
  await desk.move(article, 'submit')
  await desk.move(article, 'approve')
  await desk.move(article, 'publish')
  await desk.move(article, 'begin_update')
  await desk.save(article, { leadIn: ['Flood'] })
  await desk.move(article, 'submit')
  await desk.move(article, 'approve')
  await desk.move(article, 'correct', { note: 'संख्या सुधारी गई' })
  const { revisions, events } = await desk.store.read('history', { article })
  expect(revisions.map(({ reason }) => reason)).toEqual(
    [
      'created',
      'submit',
      'send_back',
      'submit',
      'approve',
      'publish',
      'submit',
      'approve',
      'correct',
    ].reverse(),
  )
  expect(revisions.find(({ reason }) => reason === 'send_back')).toMatchObject({
    note: 'स्रोत?',
    personName: 'संपादक',
    person: desk.person,
  })
  expect((await desk.read(article)).liveRevision).toBe(9)
  expect(events[0]).toMatchObject({
    type: 'article.move',
    detail: { move: 'correct', from: 'approved', to: 'published', note: 'संख्या सुधारी गई' },
  })
  expect(events.at(-1)).toMatchObject({ type: 'article.create' })
})

test('a restored text is a new revision, and the address stays', async () => {
  const desk = newsroom()
  const article = await desk.ready('पुराना')
  await desk.save(article, { headlines: { main: 'नया' }, details: { slug: 'मेरा-पता' } })
  const answer = await desk.run('article.restore', { article, revision: 1 })
  expect(answer.revision).toBe(2)
  expect(await desk.read(article)).toMatchObject({
    headlines: { main: 'पुराना' },
    slug: 'मेरा-पता',
    version: answer.version,
    workRevision: 2,
  })
  expect((await desk.refused('article.restore', { article, revision: 9 })).code).toBe('not_found')
})

test('a sitting of autosaves is one line of the history', async () => {
  const desk = newsroom()
  const article = await desk.article()
  const start = Date.parse(nextMinute())
  const save = (second: number, patch: Parameters<typeof desk.save>[1]) =>
    desk.save(article, patch, undefined, new Date(start + second * 1000).toISOString())
  for (let second = 0; second < 30; second += 1) await save(second, { leadIn: [`A${second}`] })
  await save(40, { headlines: { main: 'शीर्षक' } })
  await save(3 * 3600, { leadIn: ['B'] })
  const { events } = await desk.store.read('history', { article })
  expect(events.map(({ type, detail }) => [type, detail['saves'], detail['parts']])).toEqual([
    ['article.save', undefined, ['lead_in']],
    ['article.save', 31, ['headline:main', 'lead_in']],
    ['article.create', undefined, undefined],
  ])
})
