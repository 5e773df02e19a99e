import { expect, test } from 'vitest'
import { unwrap } from '@shared/result'
import { paragraphNode, bodyOf } from '@shared/body/build'
import { gatherArticle, gatherBundle } from '../../src/main/store/bundleInput'
import { openReader } from '../../src/main/store/open'
import { newsroom } from './newsroomFolder'

test('an article goes from a new newsroom to a bundle', async () => {
  const desk = newsroom()
  const article = await desk.article()
  const section = await desk.section('health')
  const { id: tag } = await desk.run('tag.create', { id: article, name: 'वायरस' })
  await desk.save(article, {
    headlines: { main: 'नया वायरस' },
    leadIn: ['Health', 'Virus'],
    body: bodyOf([paragraphNode('पहला अनुच्छेद', 'b1')]),
    sections: { primary: section, further: [] },
    tags: [tag],
  })
  await desk.move(article, 'publish')

  const db = unwrap(openReader(desk.store.folder))
  const bundle = gatherBundle(db)
  expect(bundle.publications).toHaveLength(1)
  expect(bundle.publications[0]).toMatchObject({
    id: article,
    section,
    slug: 'नया-वायरस',
    live: 'published',
    content: {
      headlines: { main: 'नया वायरस', strip: null },
      tags: [tag],
      leadIn: ['Health', 'Virus'],
    },
  })
  expect(bundle.tags.map(({ name }) => name)).toEqual(['वायरस'])
  expect(gatherArticle(db, article, '2026-11-23T00:00:00.000Z')?.publication.slug).toBe('नया-वायरस')
  db.close()
  expect(await desk.store.check()).toMatchObject({
    ok: true,
    articles: 1,
    revisions: 2,
    problems: [],
  })
})
