import { mkdir, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sourcesSum } from '../../scripts/build/sources.mjs'

let root
const inputs = ['src', 'package.json', 'absent']
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'sampadak-sources-'))
  await mkdir(path.join(root, 'src', 'deep'), { recursive: true })
  await writeFile(path.join(root, 'src', 'deep', 'a.ts'), 'one')
  await writeFile(path.join(root, 'package.json'), '{}')
})
afterEach(() => rm(root, { recursive: true, force: true }))

test('new times alone, as a checkout sets them, are no change', async () => {
  const before = await sourcesSum(root, inputs)
  await utimes(path.join(root, 'src', 'deep', 'a.ts'), 0, 0)
  expect(await sourcesSum(root, inputs)).toBe(before)
})

test('a changed, added or renamed file is', async () => {
  const sums = [await sourcesSum(root, inputs)]
  await writeFile(path.join(root, 'src', 'deep', 'a.ts'), 'two')
  sums.push(await sourcesSum(root, inputs))
  await writeFile(path.join(root, 'src', 'b.ts'), '')
  sums.push(await sourcesSum(root, inputs))
  await rename(path.join(root, 'src', 'b.ts'), path.join(root, 'src', 'c.ts'))
  sums.push(await sourcesSum(root, inputs))
  await writeFile(path.join(root, 'absent'), '')
  sums.push(await sourcesSum(root, inputs))
  expect(new Set(sums).size).toBe(sums.length)
})
