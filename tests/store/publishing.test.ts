import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { bodyOf, paragraphNode } from '@shared/body/build'
import { unwrap } from '@shared/result'
import { gatherArticle, gatherBundle } from '../../src/main/store/bundleInput'
import { newId } from '../../src/main/store/ids'
import { openReader } from '../../src/main/store/open'
import { afterwards, type Desk, newsroom } from './newsroomFolder'

function reader(desk: Desk) {
  const db = unwrap(openReader(desk.store.folder))
  afterwards(() => db.close())
  return db
}

async function picture(desk: Desk, bytes: string): Promise<{ id: string; file: string }> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const size = { width: 1, height: 1, bytes: bytes.length }
  const media = { id: newId(), sha256, extension: 'png' as const, originalName: 'x.png', ...size }
  const { id } = await desk.run('media.add', media)
  const file = join(desk.store.folder, 'media', `${sha256}.png`)
  writeFileSync(file, bytes)
  return { id, file }
}

const use = (media: string) => ({ media, caption: null, credit: null, alt: null, focalPoint: null })

test('readers keep the published text while an update is in work', async () => {
  const desk = newsroom()
  const article = await desk.ready('पहला')
  await desk.move(article, 'publish')
  const { publishedAt } = await desk.read(article)
  await desk.move(article, 'begin_update')
  await desk.save(article, { headlines: { main: 'दूसरा' } })
  const db = reader(desk)
  expect(gatherBundle(db).publications).toMatchObject([
    { content: { headlines: { main: 'पहला' } }, publishedAt, corrections: [] },
  ])
  await desk.move(article, 'correct', { note: 'आँकड़ा सुधारा' })
  const after = await desk.read(article)
  expect(after.firstPublishedAt).toBe(publishedAt)
  expect(gatherBundle(db).publications).toMatchObject([
    {
      content: { headlines: { main: 'दूसरा' } },
      firstPublishedAt: publishedAt,
      publishedAt: after.publishedAt,
      corrections: [{ note: 'आँकड़ा सुधारा', at: after.publishedAt }],
    },
  ])
})

test('withdrawn and archived articles stay in the bundle as such; drafts never come', async () => {
  const desk = newsroom()
  const [one, two] = [await desk.ready('एक'), await desk.ready('दो')]
  await desk.ready('मसौदा')
  for (const article of [one, two]) await desk.move(article, 'publish')
  await desk.move(one, 'withdraw', { note: 'गलत' })
  await desk.move(two, 'archive')
  const lives = gatherBundle(reader(desk)).publications.map(({ id, live }) => [id, live])
  expect(lives).toEqual([
    [two, 'archived'],
    [one, 'withdrawn'],
  ])
})

test('a bundle holds the tags and pictures that its pages show, newest page first', async () => {
  const desk = newsroom()
  const [lead, within, unused] = [
    await picture(desk, 'lead'),
    await picture(desk, 'within'),
    await picture(desk, 'unused'),
  ]
  const { id: tag } = await desk.run('tag.create', { id: newId(), name: 'बाढ़' })
  await desk.run('tag.create', { id: newId(), name: 'अनछुआ' })
  const old = await desk.ready('पुराना')
  await desk.save(old, {
    tags: [tag],
    leadPicture: use(lead.id),
    body: bodyOf([
      {
        type: 'picture',
        version: 1,
        media: within.id,
        caption: null,
        credit: null,
        alt: null,
        $: { blockId: 'b1' },
      },
    ]),
  })
  const fresh = await desk.ready('नया')
  for (const article of [old, fresh]) await desk.move(article, 'publish')
  const bundle = gatherBundle(reader(desk))
  expect(bundle.publications.map(({ id }) => id)).toEqual([fresh, old])
  expect(bundle.media.map(({ id }) => id).sort()).toEqual([lead.id, within.id].sort())
  expect(bundle.media.map(({ id }) => id)).not.toContain(unused.id)
  expect(bundle.tags.map(({ name }) => name)).toEqual(['बाढ़'])
  expect(bundle.sections).toHaveLength(13)
})

test('a changed address leaves a redirect at the next publication, without chains', async () => {
  const desk = newsroom()
  const article = await desk.ready('बाढ़')
  await desk.move(article, 'publish')
  const db = reader(desk)
  const update = async (patch: Parameters<typeof desk.save>[1]) => {
    await desk.move(article, 'begin_update')
    await desk.save(article, patch)
    const before = gatherBundle(db).redirects
    await desk.move(article, 'publish')
    return before
  }
  expect(await update({ details: { slug: 'पटना-बाढ़' } })).toEqual([])
  expect(gatherBundle(db).redirects).toEqual([{ from: 'national/बाढ़/', to: 'national/पटना-बाढ़/' }])
  await update({ sections: { primary: await desk.section('health'), further: [] } })
  expect(gatherBundle(db).redirects).toEqual([
    { from: 'national/पटना-बाढ़/', to: 'health/पटना-बाढ़/' },
    { from: 'national/बाढ़/', to: 'health/पटना-बाढ़/' },
  ])
  // Back at an old address: it is a page again and leads nowhere else.
  await update({
    sections: { primary: await desk.section('national'), further: [] },
    details: { slug: 'बाढ़' },
  })
  expect(gatherBundle(db).redirects).toEqual([
    { from: 'health/पटना-बाढ़/', to: 'national/बाढ़/' },
    { from: 'national/पटना-बाढ़/', to: 'national/बाढ़/' },
  ])
})

test('a renamed or moved section takes its readers along', async () => {
  const desk = newsroom()
  const article = await desk.ready('बाढ़')
  await desk.move(article, 'publish')
  const db = reader(desk)
  const national = await desk.section('national')
  await desk.run('section.change', { id: national, change: { slug: 'desh' } })
  expect(gatherBundle(db).redirects).toEqual([
    { from: 'national/', to: 'desh/' },
    { from: 'national/बाढ़/', to: 'desh/बाढ़/' },
  ])
  await desk.run('section.place', {
    id: national,
    parent: await desk.section('special'),
    position: 0,
  })
  expect(gatherBundle(db).redirects).toEqual([
    { from: 'desh/', to: 'special/desh/' },
    { from: 'desh/बाढ़/', to: 'special/desh/बाढ़/' },
    { from: 'national/', to: 'special/desh/' },
    { from: 'national/बाढ़/', to: 'special/desh/बाढ़/' },
  ])
})

test('a preview shows the working text of any article', async () => {
  const desk = newsroom()
  const published = await desk.ready('पहला')
  await desk.move(published, 'publish')
  await desk.move(published, 'begin_update')
  await desk.save(published, { headlines: { main: 'दूसरा' } })
  const bare = await desk.article()
  const db = reader(desk)
  const at = '2026-12-01T00:00:00.000Z'
  const update = gatherArticle(db, published, at)
  expect(update?.publication).toMatchObject({
    content: { headlines: { main: 'दूसरा' } },
    firstPublishedAt: (await desk.read(published)).firstPublishedAt,
    publishedAt: at,
  })
  expect(update?.input.publications).toHaveLength(1)
  const empty = gatherArticle(db, bare, at)
  expect(empty?.publication).toMatchObject({
    id: bare,
    live: 'published',
    slug: bare,
    section: (await desk.store.read('sections'))[0]?.id,
    firstPublishedAt: at,
  })
  expect(empty?.input.publications.map(({ id }) => id)).toEqual([bare, published])
  expect(gatherArticle(db, newId(), at)).toBeNull()
})

test('a preview of a published article that nobody works on bears its own times', async () => {
  const desk = newsroom()
  const published = await desk.ready('पहला')
  await desk.move(published, 'publish')
  const db = reader(desk)
  const { firstPublishedAt, publishedAt } = await desk.read(published)
  expect(gatherArticle(db, published, '2026-12-01T00:00:00.000Z')?.publication).toMatchObject({
    firstPublishedAt,
    publishedAt,
  })
})

test('a purge leaves neither text nor picture anywhere, and the event stays', async () => {
  const desk = newsroom()
  const [own, shared] = [await picture(desk, 'own'), await picture(desk, 'shared')]
  const secret = 'गोपनीयशब्द'
  const article = await desk.ready(`${secret} शीर्षक`)
  await desk.save(article, {
    body: bodyOf([paragraphNode(`${secret} `.repeat(2000), 'b1')]),
    leadPicture: use(own.id),
    details: { note: secret },
  })
  await desk.run('article.checkpoint', { article, reason: 'checkpoint' })
  await desk.save(article, { leadPicture: use(shared.id) })
  const other = await desk.ready('दूसरी खबर')
  await desk.save(other, { leadPicture: use(shared.id) })
  await desk.move(article, 'publish', { note: secret })
  await desk.run('front_page.arrange', { section: null, pins: [{ article, expiresAt: null }] })

  const wrong = { article, typedHeadline: 'कुछ और' }
  expect((await desk.refused('article.purge', wrong)).code).toBe('invalid_input')
  const reporter = await desk.colleague('reporter')
  const purge = { article, typedHeadline: `${secret} शीर्षक ` }
  expect((await reporter.refused('article.purge', purge)).code).toBe('forbidden')
  await desk.run('article.purge', purge)

  expect(await desk.store.read('article', { article })).toBeNull()
  expect(await desk.store.read('frontPage', { section: null })).toEqual([])
  expect(gatherBundle(reader(desk)).publications).toEqual([])
  expect([existsSync(own.file), existsSync(shared.file)]).toEqual([false, true])
  for (const name of readdirSync(desk.store.folder).filter((one) =>
    one.startsWith('newsroom.db'),
  )) {
    expect(readFileSync(join(desk.store.folder, name)).includes(secret), name).toBe(false)
  }
  const { revisions, events } = await desk.store.read('history', { article })
  expect(revisions).toEqual([])
  expect(events[0]).toMatchObject({ type: 'article.purge', detail: { status: 'published' } })
  expect(events.at(-1)?.type).toBe('article.create')
  expect(await desk.store.check()).toMatchObject({ ok: true, articles: 1 })
})
