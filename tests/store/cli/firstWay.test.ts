import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../newsroomFolder'
import { SEED, typist } from './commandLine'

const HEADLINE = 'लोकसभा चुनाव 2024 में विजय हासिल करना ही हमारा लक्ष्य :मल्लिकार्जुन खड़गे'

it('goes from the seed page to a verified bundle', async () => {
  const folder = temporaryFolder()
  const type = typist(folder)
  const made = await type('new', 'desk')
  expect(made).toMatchObject({ code: 0, stderr: '' })
  expect(made.document['person']).toMatchObject({ role: 'desk_head' })
  expect(made.document['sections']).toHaveLength(13)

  const imported = await type('import', SEED, '--status', 'published', '--newsroom', 'desk')
  expect(imported).toMatchObject({
    code: 0,
    document: {
      articles: [{ headline: HEADLINE, section: 'national', status: 'published' }],
      skipped: [],
    },
  })

  const listed = await type('list', '--newsroom', 'desk', '--status', 'published')
  expect(listed.document).toMatchObject({ total: 1, next: null })
  const [row] = listed.document['articles'] as { id: string }[]
  const shown = await type('show', row?.id ?? '', '--newsroom', 'desk')
  expect(shown.document).toMatchObject({
    headline: HEADLINE,
    section: 'national',
    live: 'published',
    slug: 'लोकसभा-चुनाव-2024-में-विजय-हासिल-करना-ही-हमारा-लक्ष्य-मल्लिकार्जुन-खड़गे',
  })
  const history = shown.document['history'] as { events: { type: string }[] }
  expect(history.events.map(({ type: event }) => event).sort()).toEqual([
    'article.create',
    'article.move',
    'article.move',
    'article.move',
  ])

  const exported = await type('export', '--newsroom', 'desk', '--out', 'bundle')
  expect(exported).toMatchObject({ code: 0, document: { articles: 1, removed: 0 } })
  expect(await type('verify', 'bundle')).toMatchObject({ code: 0, document: { ok: true } })
  const index = readFileSync(join(folder, 'bundle', 'index.html'), 'utf8')
  expect(index).toContain(HEADLINE)

  appendFileSync(join(folder, 'bundle', 'index.html'), ' ')
  const verified = await type('verify', 'bundle')
  expect(verified).toMatchObject({ code: 1, error: 'bundle_damaged' })
  expect(verified.document['problems']).toEqual([{ path: 'index.html', problem: 'changed' }])
})

it('checks a newsroom and backs it up', async () => {
  const type = typist(temporaryFolder())
  await type('new', 'desk')
  await type('import', SEED, '--newsroom', 'desk')
  expect(await type('check', '--newsroom', 'desk')).toMatchObject({
    code: 0,
    document: { ok: true },
  })
  const backup = ['backup', 'copies/desk.db', '--newsroom', 'desk'] as const
  expect(await type(...backup)).toMatchObject({ code: 0, document: { articles: 1 } })
  expect(await type(...backup)).toMatchObject({ code: 1, error: 'file_exists' })
})

it('works in the folder of a newsroom without being told', async () => {
  const folder = temporaryFolder()
  await typist(folder)('new', 'desk')
  const listed = await typist(join(folder, 'desk'))('list')
  expect(listed).toMatchObject({ code: 0, document: { articles: [], total: 0 } })
})
