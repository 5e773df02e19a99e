import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from 'vitest'
import yazl from 'yazl'
import { unpackZip } from '../../scripts/setup/zip.mjs'

let folder
beforeEach(async () => (folder = await mkdtemp(path.join(tmpdir(), 'sampadak-zip-'))))
afterEach(() => rm(folder, { recursive: true, force: true }))

async function makeZip(files) {
  const zip = new yazl.ZipFile()
  for (const [name, content, options] of files) zip.addBuffer(Buffer.from(content), name, options)
  zip.end()
  const file = path.join(folder, 'archive.zip')
  await writeFile(file, await buffer(zip.outputStream))
  return file
}

test('packed, stored and empty entries come out as they went in, under their new names', async () => {
  const text = 'किसान '.repeat(5000)
  const file = await makeZip([
    ['top/packed.txt', text],
    ['top/stored.bin', 'abc', { compress: false }],
    ['top/empty', ''],
    ['left/out', 'x'],
  ])
  const target = path.join(folder, 'target')
  const rename = (name) => (name.startsWith('top/') ? name.slice(4) : undefined)
  expect(await unpackZip(file, target, rename)).toBe(3)
  expect((await readdir(target)).sort()).toEqual(['empty', 'packed.txt', 'stored.bin'])
  expect(await readFile(path.join(target, 'packed.txt'), 'utf8')).toBe(text)
  expect(await readFile(path.join(target, 'stored.bin'), 'utf8')).toBe('abc')
})

test('a name that leads outside the folder is refused', async () => {
  const file = await makeZip([['a', 'x']])
  const target = path.join(folder, 'target')
  await expect(unpackZip(file, target, () => '../outside')).rejects.toThrow('leads outside')
  expect(await readdir(folder)).toEqual(['archive.zip'])
})

test('a cut archive is refused', async () => {
  const file = await makeZip([['a', 'x']])
  await writeFile(file, (await readFile(file)).subarray(0, -10))
  await expect(unpackZip(file, folder, (name) => name)).rejects.toThrow('ZIP')
})
