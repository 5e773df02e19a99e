import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { unwrap } from '@shared/result'
import { createNewsroom } from '../../src/main/store/create'
import { MACHINE_PROBE } from '../../src/main/store/place'
import { opened, temporaryFolder } from '../store/newsroomFolder'

/** Two processes that made a newsroom in one folder left one that could not be opened. */
test('of two that make a newsroom in one folder the first wins, and it is whole', async () => {
  const folder = join(temporaryFolder(), 'newsroom')
  const first: string[] = []
  const meanwhile = {
    ...MACHINE_PROBE,
    fileSystemNumber: (place: string) => {
      if (first.length === 0) first.push(unwrap(createNewsroom(folder, { person: 'पहला' })).person)
      return MACHINE_PROBE.fileSystemNumber(place)
    },
  }
  expect(createNewsroom(folder, { person: 'दूसरा' }, { probe: meanwhile })).toMatchObject({
    ok: false,
    error: { code: 'newsroom_exists' },
  })
  const store = opened(folder)
  expect((await store.read('persons')).map(({ id }) => id)).toEqual(first)
  expect(await store.check()).toMatchObject({ ok: true })
  expect(readdirSync(folder).filter((name) => name.includes('making'))).toEqual([])
})

test.each([
  ['a file', 'file'],
  ['below a file', join('file', 'below')],
  ['a name that no disk takes', 'न'.repeat(400)],
])('no newsroom is made where the folder is %s', (_what, place) => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'file'), 'kept')
  expect(createNewsroom(join(folder, place), { person: 'रमा' })).toMatchObject({
    ok: false,
    error: { code: 'newsroom_read_only' },
  })
})
