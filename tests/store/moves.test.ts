import { expect, test } from 'vitest'
import { mayEdit } from '@shared/article/editing'
import { decideMove, type Move, MOVES, ROLES } from '@shared/article/moves'
import { type States, statusOf } from '@shared/article/states'
import type { Uuid } from '@shared/ids'
import { type Desk, newsroom } from './newsroomFolder'

const NOTE = 'टिप्पणी'
const FUTURE = '2099-01-01T00:00:00.000Z'

/** How the desk brings a fresh draft to each pair of states. */
const WAYS: readonly (readonly [States, readonly Move[]])[] = [
  [{ live: 'never', work: 'draft' }, []],
  [{ live: 'never', work: 'in_review' }, ['submit']],
  [{ live: 'never', work: 'approved' }, ['submit', 'approve']],
  [{ live: 'never', work: 'scheduled' }, ['submit', 'approve', 'schedule']],
  [{ live: 'never', work: 'spiked' }, ['spike']],
  [{ live: 'published', work: 'none' }, ['submit', 'approve', 'publish']],
  [{ live: 'withdrawn', work: 'none' }, ['submit', 'approve', 'publish', 'withdraw']],
  [{ live: 'archived', work: 'none' }, ['submit', 'approve', 'publish', 'archive']],
  [{ live: 'published', work: 'draft' }, ['submit', 'approve', 'publish', 'begin_update']],
  [
    { live: 'withdrawn', work: 'in_review' },
    ['submit', 'approve', 'publish', 'withdraw', 'begin_update', 'submit'],
  ],
  [
    { live: 'archived', work: 'approved' },
    ['submit', 'approve', 'publish', 'archive', 'begin_update', 'submit', 'approve'],
  ],
]

function withMore(article: Uuid, move: Move) {
  return { article, move, note: NOTE, ...(move === 'schedule' ? { at: FUTURE } : {}) }
}

/** An article of `author`'s that the desk head brought along the way. */
async function broughtNew(author: Desk, head: Desk, way: readonly Move[]): Promise<Uuid> {
  const article = await author.ready('शीर्षक')
  for (const move of way) await head.run('article.move', withMore(article, move))
  return article
}

test.each(ROLES)('a %s may make the moves of the table and no other', async (role) => {
  const head = newsroom()
  const person = role === 'desk_head' ? head : await head.colleague(role)
  // Somebody else works here too, or the shortcuts of one person would count.
  const other = await head.colleague('editor')
  for (const [states, way] of WAYS) {
    for (const author of [person, other]) {
      const own = author === person
      let article = await broughtNew(author, head, way)
      for (const move of MOVES) {
        const expected = decideMove({
          move,
          states,
          role,
          own,
          alone: false,
          note: NOTE,
          at: FUTURE,
        })
        const before = await head.read(article)
        const where = `${statusOf(states)} ${move}`
        const outcome = await head.store.run(
          person.command('article.move', withMore(article, move)),
        )
        const after = await head.read(article)
        if (!expected.ok) {
          expect(outcome, where).toMatchObject({ ok: false, error: { code: expected.error.code } })
          expect(after, where).toEqual(before)
          continue
        }
        expect(outcome, where).toMatchObject({
          ok: true,
          value: { status: statusOf(expected.value), version: before.version + 1 },
        })
        expect({ live: after.live, work: after.work }, where).toEqual(expected.value)
        article = await broughtNew(author, head, way)
      }
    }
  }
  expect(await head.store.check()).toMatchObject({ ok: true })
})

test.each(ROLES)('a %s may edit what the rule says and nothing else', async (role) => {
  const head = newsroom()
  const person = role === 'desk_head' ? head : await head.colleague(role)
  const other = await head.colleague('editor')
  for (const [states, way] of WAYS) {
    for (const author of [person, other]) {
      const article = await broughtNew(author, head, way)
      const { parts } = await head.read(article)
      const save = { article, base: parts, patch: { leadIn: ['Flood'] } }
      const outcome = await head.store.run(person.command('article.save', save))
      expect(outcome.ok, statusOf(states)).toBe(mayEdit(states, role, author === person))
    }
  }
})

test('a newsroom of one person goes from draft to readers', async () => {
  const desk = newsroom()
  const article = await desk.ready('एक ही व्यक्ति')
  expect(await desk.move(article, 'publish')).toMatchObject({ status: 'published', revision: 2 })
  const colleague = await desk.colleague('reporter')
  const second = await desk.ready('अब दो')
  expect((await desk.refused('article.move', { article: second, move: 'publish' })).code).toBe(
    'move_not_allowed',
  )
  await desk.run('person.change', { id: colleague.person, change: { active: false } })
  await desk.move(second, 'publish')
})

test('a move on an article that changed meanwhile is refused', async () => {
  const desk = newsroom()
  const article = await desk.ready('शीर्षक')
  const { version } = await desk.read(article)
  await desk.save(article, { leadIn: ['A'] })
  const move = { article, move: 'submit' as const, base: version }
  expect(await desk.refused('article.move', move)).toMatchObject({
    code: 'stale_version',
    details: { version: version + 1 },
  })
  await desk.move(article, 'submit', { base: version + 1 })
})

test('readers get no article without a headline or a section', async () => {
  const desk = newsroom()
  const bare = await desk.article({ section: await desk.section('health') })
  expect((await desk.refused('article.move', { article: bare, move: 'publish' })).code).toBe(
    'headline_missing',
  )
  await desk.save(bare, { headlines: { main: 'शीर्षक' }, sections: { primary: null, further: [] } })
  expect((await desk.refused('article.move', { article: bare, move: 'publish' })).code).toBe(
    'section_missing',
  )
  const schedule = { article: bare, move: 'schedule' as const, at: FUTURE }
  expect((await desk.refused('article.move', schedule)).code).toBe('section_missing')
})

test('an article is scheduled for the future only, and loses the time with the state', async () => {
  const desk = newsroom()
  const article = await desk.ready('कल की खबर')
  const move = 'schedule' as const
  for (const at of ['2020-01-01T00:00:00.000Z', 'कल', '2099-01-01']) {
    expect((await desk.refused('article.move', { article, move, at })).code).toBe('invalid_input')
  }
  await desk.move(article, 'schedule', { at: FUTURE })
  expect(await desk.read(article)).toMatchObject({ status: 'scheduled', scheduledAt: FUTURE })
  await desk.move(article, 'unschedule')
  expect(await desk.read(article)).toMatchObject({ status: 'approved', scheduledAt: null })
})

test('an edit takes the approval away', async () => {
  const desk = newsroom()
  const article = await desk.ready('मंज़ूर')
  await desk.move(article, 'submit')
  await desk.move(article, 'approve')
  // Alone, nobody else could review again: back to draft.
  await desk.save(article, { leadIn: ['A'] })
  expect(await desk.read(article)).toMatchObject({ status: 'draft' })
  await desk.colleague('sub_editor')
  await desk.move(article, 'submit')
  await desk.move(article, 'approve')
  await desk.move(article, 'schedule', { at: FUTURE })
  // Saving what is there already is no edit.
  await desk.save(article, { leadIn: ['A'] })
  expect(await desk.read(article)).toMatchObject({ status: 'scheduled' })
  await desk.save(article, { leadIn: ['B'] })
  expect(await desk.read(article)).toMatchObject({ status: 'in_review', scheduledAt: null })
  const { events } = await desk.store.read('history', { article })
  expect(events[0]).toMatchObject({ detail: { voided: 'scheduled', to: 'in_review' } })
})

test('an importer says when readers first had an article', async () => {
  const desk = newsroom()
  const article = await desk.ready('पुरानी खबर')
  const at = '2019-05-23T06:00:00.000Z'
  await desk.move(article, 'publish', { at })
  expect(await desk.read(article)).toMatchObject({ firstPublishedAt: at, publishedAt: at })
})

test('a discarded update leaves what readers have, part by part', async () => {
  const desk = newsroom()
  const article = await desk.ready('पहला')
  await desk.move(article, 'publish')
  const live = await desk.read(article)
  await desk.move(article, 'begin_update')
  expect((await desk.read(article)).workRevision).toBe(live.liveRevision)
  await desk.save(article, {
    headlines: { main: 'दूसरा', card: 'कार्ड' },
    leadIn: ['X'],
    sections: { primary: await desk.section('health'), further: [] },
    details: { slug: 'नया-पता', kicker: 'क' },
  })
  await desk.move(article, 'discard_update')
  const after = await desk.read(article)
  for (const name of ['headlines', 'leadIn', 'section', 'slug', 'kicker', 'body'] as const) {
    expect(after[name], name).toEqual(live[name])
  }
  expect(after).toMatchObject({ status: 'published', workRevision: null })
  // Whoever still holds the discarded text must not write on top of the restored one.
  expect(after.parts['headline:main']).toBe(live.parts['headline:main'] + 2)
})
