import { expect, test } from 'vitest'
import { unwrap } from '@shared/result'
import { gatherBundle } from '../../src/main/store/bundleInput'
import { openReader } from '../../src/main/store/open'
import { afterwards, type Desk, newsroom } from '../store/newsroomFolder'

/** A new article took the old address of another one, and its readers came to the wrong page. */

async function moved(desk: Desk): Promise<void> {
  const article = await desk.ready('पटना में बाढ़')
  await desk.move(article, 'publish')
  await desk.move(article, 'begin_update')
  await desk.save(article, { details: { slug: 'पटना-बाढ़-2026' } })
  await desk.move(article, 'publish')
}

function redirectsOf(desk: Desk) {
  const db = unwrap(openReader(desk.store.folder))
  afterwards(() => db.close())
  return gatherBundle(db).redirects
}

const OLD = [{ from: 'national/पटना-में-बाढ़/', to: 'national/पटना-बाढ़-2026/' }]

test('an address that still leads readers to another article is not given away', async () => {
  const desk = newsroom()
  await moved(desk)
  const second = await desk.ready('पटना में बाढ़')
  expect((await desk.read(second)).slug).toBe('पटना-में-बाढ़-2')
  const { parts } = await desk.read(second)
  const patch = { details: { slug: 'पटना-में-बाढ़' } }
  const refusal = await desk.refused('article.save', { article: second, base: parts, patch })
  expect(refusal.code).toBe('slug_taken')
  await desk.move(second, 'publish')
  expect(redirectsOf(desk)).toEqual(OLD)
})

test('nor when the section is chosen after the headline', async () => {
  const desk = newsroom()
  await moved(desk)
  const headlines = { main: 'पटना में बाढ़', strip: null, search: null, social: null, card: null }
  const second = await desk.article({ headlines })
  expect((await desk.read(second)).slug).toBe('पटना-में-बाढ़')
  await desk.save(second, { sections: { primary: await desk.section('national'), further: [] } })
  await desk.move(second, 'publish')
  expect((await desk.read(second)).slug).toBe('पटना-में-बाढ़-2')
  expect(redirectsOf(desk)).toEqual(OLD)
})
