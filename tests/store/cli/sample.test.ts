import { resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildPictureProcess, type BuiltEntry } from '../../unit/main/pictures/entry'
import { temporaryFolder } from '../newsroomFolder'
import { typist } from './commandLine'

let built: BuiltEntry
beforeAll(async () => {
  built = await buildPictureProcess()
})
afterAll(() => built.remove())

it('makes a living newsroom of the sample, at an instant', async () => {
  const resources = resolve(import.meta.dirname, '../../../resources')
  const type = typist(temporaryFolder(), { places: { pictures: built.entry, resources } })
  const at = '2025-03-01T06:00:00.000Z'
  const made = await type('sample', 'desk', '--at', at)
  expect(made).toMatchObject({ code: 0, document: { at } })
  const total = made.document['articles'] as number
  expect(total).toBeGreaterThan(28)

  const list = (...more: string[]) => type('list', '--newsroom', 'desk', '--limit', '1000', ...more)
  expect((await list()).document['total']).toBe(total)
  for (const status of ['draft', 'in_review', 'approved', 'scheduled', 'published']) {
    expect((await list('--status', status)).document['total'], status).toBeGreaterThan(0)
  }
  const scheduled = (await list('--status', 'scheduled')).document['articles'] as {
    scheduledAt: string
  }[]
  for (const row of scheduled) expect(row.scheduledAt > at).toBe(true)
  const rows = (await list()).document['articles'] as { updatedAt: string }[]
  for (const row of rows) expect(row.updatedAt <= at).toBe(true)
  for (const section of ['national', 'spirituality', 'literature']) {
    expect((await list('--section', section)).document['total'], section).toBeGreaterThan(0)
  }
  expect((await type('check', '--newsroom', 'desk')).document).toMatchObject({ ok: true })

  const exported = await type('export', '--newsroom', 'desk', '--out', 'bundle', '--at', at)
  expect(exported).toMatchObject({ code: 0 })
  expect(exported.document['articles']).toBe(
    (await list('--status', 'published')).document['total'],
  )
  expect(await type('verify', 'bundle')).toMatchObject({ code: 0 })
})
