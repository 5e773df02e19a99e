import { expect, test } from 'vitest'
import { newId } from '../../src/main/store/ids'
import { newsroom } from './newsroomFolder'

const PICTURE = {
  extension: 'jpg',
  width: 1200,
  height: 800,
  bytes: 1000,
  originalName: 'बाढ़ पटना.jpg',
} as const

test('tags of one sound are one tag, however they are spelled', async () => {
  const desk = newsroom()
  const { id } = await desk.run('tag.create', { id: newId(), name: ' हिन्दी  दिवस ' })
  for (const name of ['हिंदी दिवस', 'हिन्दी\u200C दिवस', 'हिन्दी दिवस']) {
    expect(await desk.run('tag.create', { id: newId(), name })).toEqual({ id })
    expect(await desk.store.read('tagByName', { name })).toMatchObject({ id })
  }
  expect((await desk.refused('tag.create', { id: newId(), name: ' ' })).code).toBe('invalid_input')
  const { id: other } = await desk.run('tag.create', { id: newId(), name: 'GST' })
  expect(await desk.refused('tag.rename', { id: other, name: 'हिंदी दिवस' })).toMatchObject({
    code: 'in_use',
    details: { tag: id },
  })
  await desk.run('tag.rename', { id: other, name: 'जीएसटी' })
  expect(await desk.store.read('tags', { ids: [other, id] })).toMatchObject([
    { name: 'जीएसटी', slug: 'gst' },
    { name: 'हिन्दी  दिवस' },
  ])
})

test('tags are counted by use and found by their beginning first', async () => {
  const desk = newsroom()
  const made = new Map<string, string>()
  for (const name of ['राज्य', 'राजनीति', 'महाराष्ट्र', 'स्वराज']) {
    made.set(name, (await desk.run('tag.create', { id: newId(), name })).id)
  }
  const tagged = (...names: string[]) => names.map((name) => made.get(name) ?? '')
  const one = await desk.article({ tags: tagged('राजनीति', 'स्वराज') })
  await desk.article({ tags: tagged('राजनीति') })
  const found = async (words: string) =>
    (await desk.store.read('findTags', { words, limit: 3 })).map(({ name, uses }) => [name, uses])
  expect(await found('राज')).toEqual([
    ['राजनीति', 2],
    ['राज्य', 0],
    ['स्वराज', 1],
  ])
  expect(await found('')).toEqual([
    ['राजनीति', 2],
    ['स्वराज', 1],
    ['महाराष्ट्र', 0],
  ])
  await desk.save(one, { tags: [] })
  expect(await found('स्वराज')).toEqual([['स्वराज', 0]])
})

test('sections are made, renamed and hidden', async () => {
  const desk = newsroom()
  const sport = await desk.section('sports-samrat')
  const id = newId()
  const cricket = { id, parent: sport, slug: 'cricket', labelHi: 'क्रिकेट', labelEn: 'Cricket' }
  await desk.run('section.create', cricket)
  const again = { ...cricket, id: newId() }
  expect((await desk.refused('section.create', again)).code).toBe('slug_taken')
  // The same slug elsewhere in the tree is another address.
  await desk.run('section.create', { ...again, parent: await desk.section('health') })
  for (const slug of ['tag', 'assets']) {
    const top = { ...cricket, id: newId(), parent: null, slug }
    expect((await desk.refused('section.create', top)).code).toBe('slug_taken')
  }
  for (const slug of ['', 'A/B', 'दो शब्द']) {
    const odd = { ...cricket, id: newId(), slug }
    expect((await desk.refused('section.create', odd)).code, slug).toBe('invalid_input')
  }
  await desk.run('section.change', { id, change: { labelHi: 'क्रिकेट जगत', hidden: true } })
  const kept = (await desk.store.read('sections')).find((one) => one.id === id)
  expect(kept).toEqual({ ...cricket, labelHi: 'क्रिकेट जगत', hidden: true, position: 0 })
})

test('sections change places, and never stand within themselves', async () => {
  const desk = newsroom()
  const slugs = async (parent: string | null) =>
    (await desk.store.read('sections'))
      .filter((one) => one.parent === parent)
      .map(({ slug, position }) => `${position} ${slug}`)
  const [health, career] = [await desk.section('health'), await desk.section('career')]
  await desk.run('section.place', { id: career, parent: null, position: 0 })
  expect((await slugs(null)).slice(0, 3)).toEqual(['0 career', '1 national', '2 international'])
  await desk.run('section.place', { id: health, parent: career, position: 5 })
  expect(await slugs(career)).toEqual(['0 health'])
  expect((await slugs(null)).map((line) => Number.parseInt(line, 10))).toEqual(
    Array.from({ length: 12 }, (_one, index) => index),
  )
  for (const parent of [career, health]) {
    const circle = { id: career, parent, position: 0 }
    expect((await desk.refused('section.place', circle)).code).toBe('invalid_input')
  }
})

test('an author gets an address of the English name, and keeps it', async () => {
  const desk = newsroom()
  const [one, two] = [newId(), newId()]
  const names = { kind: 'person' as const, nameHi: 'रमा देवी', nameEn: 'Rama Devi', bio: '' }
  await desk.run('author.create', { id: one, ...names })
  await desk.run('author.create', { id: two, ...names })
  await desk.run('author.change', { id: one, change: { nameHi: 'रमा शर्मा', bio: 'संवाददाता' } })
  expect(await desk.store.read('authors')).toEqual([
    { id: one, ...names, nameHi: 'रमा शर्मा', slug: 'rama-devi', bio: 'संवाददाता' },
    { id: two, ...names, slug: 'rama-devi-2' },
  ])
  const taken = { id: two, change: { slug: 'Rama Devi' } }
  expect((await desk.refused('author.change', taken)).code).toBe('slug_taken')
  const nobody = { id: newId(), ...names, nameHi: ' ' }
  expect((await desk.refused('author.create', nobody)).code).toBe('invalid_input')
})

test('a newsroom keeps an active desk head', async () => {
  const desk = newsroom()
  const me = desk.person
  for (const change of [{ role: 'editor' as const }, { active: false }]) {
    expect((await desk.refused('person.change', { id: me, change })).code).toBe('in_use')
  }
  const second = await desk.colleague('desk_head')
  await second.run('person.change', { id: me, change: { role: 'editor', name: 'पुराने संपादक' } })
  await second.run('person.set_pin', { id: me, pinHash: 'scrypt:x' })
  expect((await desk.store.read('persons'))[0]).toEqual({
    id: me,
    name: 'पुराने संपादक',
    role: 'editor',
    active: true,
    hasPin: true,
  })
  const pin = { id: second.person, pinHash: null }
  expect((await desk.refused('person.set_pin', pin)).code).toBe('forbidden')
})

test('settings keep their defaults until the desk chooses, and unknown ones are refused', async () => {
  const desk = newsroom()
  await desk.run('settings.change', { change: { digits: 'devanagari', baseUrl: 'https://x.in/' } })
  expect((await desk.store.read('newsroom')).settings).toMatchObject({
    digits: 'devanagari',
    baseUrl: 'https://x.in/',
    theme: 'dainik',
  })
  const odd = { change: { colour: 'red' } as Record<string, string> }
  expect((await desk.refused('settings.change', odd)).code).toBe('invalid_input')
})

test('a page keeps what was pinned on it, in order', async () => {
  const desk = newsroom()
  const articles = [await desk.ready('एक'), await desk.ready('दो')] as const
  for (const article of articles) await desk.move(article, 'publish')
  const [one, two] = articles
  const health = await desk.section('health')
  const until = '2026-12-01T00:00:00.000Z'
  const pins = [
    { article: two, expiresAt: until },
    { article: one, expiresAt: null },
  ]
  await desk.run('front_page.arrange', { section: null, pins })
  await desk.run('front_page.arrange', { section: health, pins: pins.slice(1) })
  await desk.run('front_page.arrange', { section: null, pins: [...pins].reverse() })
  expect(await desk.store.read('frontPage', { section: null })).toEqual([
    { article: one, position: 0, expiresAt: null },
    { article: two, position: 1, expiresAt: until },
  ])
  expect(await desk.store.read('frontPage', { section: health })).toHaveLength(1)
  const twice = { section: null, pins: [...pins, ...pins] }
  expect((await desk.refused('front_page.arrange', twice)).code).toBe('invalid_input')
  const unknown = { section: null, pins: [{ article: newId(), expiresAt: null }] }
  expect((await desk.refused('front_page.arrange', unknown)).code).toBe('not_found')
  await desk.move(one, 'withdraw', { note: 'गलत' })
  const withdrawn = { section: null, pins: pins.slice(1) }
  expect((await desk.refused('front_page.arrange', withdrawn)).code).toBe('move_not_allowed')
  expect(await desk.store.read('frontPage', { section: null })).toHaveLength(2)
})

test('a picture of the same bytes is one picture, found by its words', async () => {
  const desk = newsroom()
  const [one, two] = [newId(), newId()]
  const hashes = ['a'.repeat(64), 'b'.repeat(64)] as const
  await desk.run('media.add', { id: one, sha256: hashes[0], ...PICTURE })
  expect(await desk.run('media.add', { id: newId(), sha256: hashes[0], ...PICTURE })).toEqual({
    id: one,
  })
  await desk.run('media.add', { id: two, sha256: hashes[1], ...PICTURE, originalName: 'x.jpg' })
  const change = {
    caption: 'गंगा का पानी',
    rightsUntil: '2027-01-01T00:00:00.000Z',
    focalPoint: { x: 0, y: 0.5 },
  }
  await desk.run('media.change', { id: two, change })
  expect(await desk.store.read('mediaByHash', { sha256: hashes[1] })).toMatchObject({
    id: two,
    ...change,
  })
  const found = async (words?: string) =>
    (await desk.store.read('findMedia', { words, limit: 9 })).map(({ id }) => id)
  expect(await found()).toEqual([two, one])
  expect(await found('बाढ')).toEqual([one])
  expect(await found('गंगा')).toEqual([two])
})

test('kept counts follow every move and section', async () => {
  const desk = newsroom()
  const reporter = await desk.colleague('reporter')
  const [health, national] = [await desk.section('health'), await desk.section('national')]
  await reporter.article({ section: health })
  const sent = await reporter.ready('एक')
  await reporter.move(sent, 'submit')
  await desk.article()
  const read = async (one = desk) => desk.store.read('counts', { person: one.person })
  expect((await read()).queues).toMatchObject({ all: 3, my_drafts: 1, in_review: 1, sent_back: 0 })
  expect((await read(reporter)).queues).toMatchObject({ all: 3, my_drafts: 1, sent_back: 0 })
  await desk.move(sent, 'send_back', { note: 'फिर से' })
  expect((await read(reporter)).queues).toMatchObject({ my_drafts: 2, sent_back: 1, in_review: 0 })
  await desk.save(sent, { sections: { primary: health, further: [national] } })
  const { sections } = await read()
  expect([sections[health], sections[national]]).toEqual([2, 0])
  expect(await desk.store.check()).toMatchObject({ ok: true })
})

test('several commands are applied together or not at all', async () => {
  const desk = newsroom()
  const article = newId()
  const chain = [
    desk.command('tag.create', { id: newId(), name: 'एक' }),
    desk.command('article.create', { article }),
    desk.command('article.move', { article, move: 'publish' }),
  ]
  expect(await desk.store.runAll(chain)).toMatchObject({
    error: { code: 'headline_missing', details: { command: 2 } },
  })
  expect(await desk.store.read('article', { article })).toBeNull()
  expect(await desk.store.read('tagByName', { name: 'एक' })).toBeNull()
  const done = await desk.store.runAll(chain.slice(0, 2))
  expect(done).toMatchObject({ ok: true, value: [{}, { version: 1 }] })
})
