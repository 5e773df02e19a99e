import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { bodyOf, paragraphNode, textNode } from '@shared/body/build'
import type { SuggestionNode } from '@shared/body/document'
import { newId } from '../../src/main/store/ids'
import { newsroom } from './newsroomFolder'

/** Every row of every table, to prove that a refusal changed nothing. */
function allRows(folder: string): Record<string, unknown[]> {
  const db = new Database(`${folder}/newsroom.db`, { readonly: true })
  const tables = db
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`)
    .pluck()
    .all() as string[]
  const rows = tables.map((name) => [name, db.prepare(`SELECT * FROM ${name}`).all()] as const)
  db.close()
  return Object.fromEntries(rows)
}

const long = (change: string) =>
  bodyOf(
    Array.from({ length: 300 }, (_one, index) =>
      paragraphNode(index === 7 ? change : `यह अनुच्छेद संख्या ${index} है।`, `b${index}`),
    ),
  )

test('a save changes only what it patches, and answers the new versions', async () => {
  const desk = newsroom()
  const article = await desk.article()
  const before = await desk.read(article)
  const answer = await desk.save(article, {
    headlines: { main: 'नई खबर', card: 'छोटी' },
    details: { kicker: 'विशेष', breaking: true },
  })
  expect(answer).toMatchObject({
    version: 2,
    parts: { 'headline:main': 2, 'headline:card': 2, details: 2 },
    slug: 'नई-खबर',
  })
  const after = await desk.read(article)
  expect(after).toEqual({
    ...before,
    headlines: { ...before.headlines, main: 'नई खबर', card: 'छोटी' },
    kicker: 'विशेष',
    breaking: true,
    slug: 'नई-खबर',
    version: 2,
    parts: { ...before.parts, 'headline:main': 2, 'headline:card': 2, details: 2 },
    updatedAt: answer.savedAt,
  })
})

test('every part comes back as it was saved', async () => {
  const desk = newsroom()
  const media = newId()
  const sha256 = 'a'.repeat(64)
  const size = { width: 10, height: 20, bytes: 30 }
  await desk.run('media.add', { id: media, sha256, extension: 'jpg', originalName: 'x', ...size })
  const author = newId()
  const names = { nameHi: 'रमा', nameEn: 'Rama', bio: '' }
  await desk.run('author.create', { id: author, kind: 'person', ...names })
  const [health, national] = [await desk.section('health'), await desk.section('national')]
  const { id: one } = await desk.run('tag.create', { id: newId(), name: 'एक' })
  const { id: two } = await desk.run('tag.create', { id: newId(), name: 'दो' })
  const patch = {
    headlines: { main: 'मुख्य', strip: 'पट्टी', search: 'खोज', social: 'साझा', card: null },
    leadIn: ['Flood', 'Bihar'],
    body: bodyOf([
      paragraphNode('पाठ', 'b1'),
      {
        type: 'picture',
        version: 1,
        media,
        caption: 'क',
        credit: null,
        alt: '',
        $: { blockId: 'b2' },
      },
    ]),
    bylines: { authors: [author], agency: author },
    sections: { primary: health, further: [national] },
    tags: [two, one],
    leadPicture: { media, caption: null, credit: 'फोटो', alt: null, focalPoint: { x: 0.25, y: 1 } },
    details: {
      kicker: 'क',
      dateline: 'पटना',
      slug: 'अपना-पता',
      description: 'विवरण',
      breaking: true,
      embargoUntil: '2026-12-01T00:00:00.000Z',
      note: 'डेस्क के लिए',
    },
  } as const
  const article = await desk.article()
  await desk.save(article, patch)
  const read = await desk.read(article)
  expect(read).toMatchObject({
    headlines: patch.headlines,
    leadIn: patch.leadIn,
    body: patch.body,
    bylines: patch.bylines.authors,
    agency: author,
    section: health,
    furtherSections: [national],
    tags: [two, one],
    leadPicture: patch.leadPicture,
    ...patch.details,
    slugIsOwn: true,
  })
  await desk.save(article, { tags: [one, two], leadIn: ['Bihar'], leadPicture: null })
  expect(await desk.read(article)).toMatchObject({
    tags: [one, two],
    leadIn: ['Bihar'],
    leadPicture: null,
    furtherSections: [national],
  })
  expect(await desk.store.check()).toMatchObject({
    problems: [`media/${sha256}.jpg is missing`],
  })
})

test('a save on a stale part is refused, names the current version and changes nothing', async () => {
  const desk = newsroom()
  const article = await desk.article()
  const { parts } = await desk.read(article)
  await desk.save(article, { headlines: { main: 'पहली' } }, parts)
  const before = allRows(desk.store.folder)
  const stale = { article, base: parts, patch: { headlines: { main: 'दूसरी', strip: 'पट्टी' } } }
  expect(await desk.refused('article.save', stale)).toMatchObject({
    code: 'stale_version',
    details: { parts: { 'headline:main': 2 } },
  })
  expect(allRows(desk.store.folder)).toEqual(before)
  // Another part, by somebody who has not seen the new headline: no conflict.
  await desk.save(article, { tags: [], leadIn: ['Flood'] }, parts)
  expect(await desk.read(article)).toMatchObject({ leadIn: ['Flood'], headlines: { main: 'पहली' } })
})

test('a save must say what it is based on', async () => {
  const desk = newsroom()
  const article = await desk.article()
  const save = { article, base: {}, patch: { leadIn: ['A'] } }
  expect((await desk.refused('article.save', save)).code).toBe('invalid_input')
})

test('a refusal in the middle of a patch undoes what stood before it', async () => {
  const desk = newsroom()
  const article = await desk.article()
  const { parts } = await desk.read(article)
  const before = allRows(desk.store.folder)
  const patch = { headlines: { main: 'नई' }, tags: [newId()] }
  expect((await desk.refused('article.save', { article, base: parts, patch })).code).toBe(
    'not_found',
  )
  expect(allRows(desk.store.folder)).toEqual(before)
})

test('the same command twice is applied once and answers the same', async () => {
  const desk = newsroom()
  const article = await desk.article()
  const base = (await desk.read(article)).parts
  const command = desk.command('article.save', { article, base, patch: { leadIn: ['A'] } })
  const first = await desk.store.run(command)
  const before = allRows(desk.store.folder)
  expect(await desk.store.run(command)).toEqual(first)
  expect(allRows(desk.store.folder)).toEqual(before)
  const other = { ...command, payload: { ...command.payload, patch: { leadIn: ['B'] } } }
  expect(await desk.store.run(other)).toMatchObject({ error: { code: 'invalid_input' } })
  expect(allRows(desk.store.folder)).toEqual(before)
})

test('an autosave touches only rows of the changed parts', async () => {
  const desk = newsroom()
  const article = await desk.article()
  await desk.save(article, { body: long('पहला'), headlines: { main: 'शीर्षक' } })
  const changedBy = async (save: () => Promise<unknown>) => {
    const before = allRows(desk.store.folder)
    await save()
    const after = allRows(desk.store.folder)
    const changed = Object.entries(after).flatMap(([table, rows]) => {
      const old = new Set((before[table] ?? []).map((row) => JSON.stringify(row)))
      const news = rows.filter((row) => !old.has(JSON.stringify(row)))
      return news.length > 0 ? [[table, news.length] as const] : []
    })
    return Object.fromEntries(changed)
  }
  const always = { articles: 1, article_parts: 1, commands: 1, events: 1 }
  expect(await changedBy(() => desk.save(article, { body: long('दूसरा') }))).toEqual({
    ...always,
    article_bodies: 1,
  })
  expect(await changedBy(() => desk.save(article, { headlines: { strip: 'पट्टी' } }))).toEqual({
    ...always,
    article_slots: 1,
  })
  // What is the same already is not written, and the article's version stays.
  expect(await changedBy(() => desk.save(article, { body: long('दूसरा') }))).toEqual({
    commands: 1,
    events: 1,
  })
})

test('a minute of autosaves makes no revisions, ten minutes do', async () => {
  const desk = newsroom()
  const article = await desk.article()
  const start = Date.parse((await desk.read(article)).createdAt)
  const at = (minutes: number) => new Date(start + minutes * 60_000).toISOString()
  const revisions = async () =>
    (await desk.store.read('history', { article })).revisions.map(({ number, reason }) => [
      number,
      reason,
    ])
  await desk.save(article, { body: long('एक') }, undefined, at(9))
  expect(await revisions()).toEqual([[1, 'created']])
  await desk.save(article, { body: long('दो') }, undefined, at(10))
  await desk.save(article, { body: long('तीन') }, undefined, at(11))
  expect(await revisions()).toEqual([
    [2, 'checkpoint'],
    [1, 'created'],
  ])
  expect((await desk.read(article)).workRevision).toBe(2)
})

test('words are counted in the text without open insertions, with open deletions', async () => {
  const desk = newsroom()
  const article = await desk.article()
  const mark = (kind: SuggestionNode['kind'], text: string): SuggestionNode => ({
    type: 'suggestion',
    version: 1,
    kind,
    suggestionId: kind,
    person: desk.person,
    at: '2026-11-22T00:00:00.000Z',
    children: [textNode(text)],
  })
  const inline = [textNode('एक दो '), mark('insertion', 'तीन चार '), mark('deletion', 'पाँच')]
  await desk.save(article, { body: bodyOf([paragraphNode(inline, 'b1')]) })
  const page = await desk.store.read('articles', {
    filter: { queue: 'all' },
    person: desk.person,
    limit: 1,
  })
  expect(page.rows[0]?.words).toBe(3)
})

test('the slug follows the headline until somebody types one or readers know it', async () => {
  const desk = newsroom()
  const article = await desk.ready('पहला शीर्षक')
  const slug = async () => (await desk.read(article)).slug
  expect(await slug()).toBe('पहला-शीर्षक')
  await desk.save(article, { headlines: { main: 'दूसरा शीर्षक' } })
  expect(await slug()).toBe('दूसरा-शीर्षक')
  await desk.save(article, { details: { slug: 'अपना पता' } })
  await desk.save(article, { headlines: { main: 'तीसरा शीर्षक' } })
  expect(await slug()).toBe('अपना-पता')
  await desk.save(article, { details: { slug: '' } })
  expect(await slug()).toBe('तीसरा-शीर्षक')
  await desk.move(article, 'publish')
  await desk.move(article, 'begin_update')
  await desk.save(article, { headlines: { main: 'चौथा शीर्षक' } })
  expect(await slug()).toBe('तीसरा-शीर्षक')
})

test('two articles never have one address', async () => {
  const desk = newsroom()
  const one = await desk.ready('बारिश')
  const two = await desk.ready('बारिश')
  const three = await desk.ready('बारिश')
  expect((await desk.read(two)).slug).toBe('बारिश-2')
  expect((await desk.read(three)).slug).toBe('बारिश-3')
  const { parts } = await desk.read(two)
  const typed = { article: two, base: parts, patch: { details: { slug: 'बारिश' } } }
  expect(await desk.refused('article.save', typed)).toMatchObject({
    code: 'slug_taken',
    details: { slug: 'बारिश' },
  })
  // An address that readers know stays taken while its article is being moved away from it.
  await desk.move(one, 'publish')
  await desk.move(one, 'begin_update')
  await desk.save(one, { details: { slug: 'बाढ़' } })
  expect((await desk.refused('article.save', typed)).code).toBe('slug_taken')
  // A section's folder is an address as well.
  const health = { ...typed, patch: { details: { slug: 'health' } } }
  expect((await desk.refused('article.save', health)).code).toBe('slug_taken')
})

test('who is unknown or has left changes nothing', async () => {
  const desk = newsroom()
  const reporter = await desk.colleague('reporter')
  await desk.run('person.change', { id: reporter.person, change: { active: false } })
  const create = { article: newId() }
  expect((await reporter.refused('article.create', create)).code).toBe('unknown_person')
  expect((await desk.as(newId()).refused('article.create', create)).code).toBe('unknown_person')
})
