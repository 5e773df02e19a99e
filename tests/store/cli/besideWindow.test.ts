import { join } from 'node:path'
import { expect, it } from 'vitest'
import { getArticle } from '../../../src/main/services/articles'
import { opened, temporaryFolder } from '../newsroomFolder'
import { SEED, typist } from './commandLine'

it('works beside a store that is open on this machine', async () => {
  const folder = temporaryFolder()
  const type = typist(folder)
  await type('new', 'desk')
  const store = opened(join(folder, 'desk'))
  const [person] = await store.read('persons')
  const before = await store.read('changeMark')
  const { document } = await type('import', SEED, '--newsroom', 'desk')
  const [imported] = document['articles'] as { id: string }[]
  expect(await store.read('changeMark')).not.toBe(before)
  const desk = { store, person: person?.id ?? '', clock: Date.now }
  expect(await getArticle(desk, imported?.id ?? '')).toMatchObject({ ok: true })
})
