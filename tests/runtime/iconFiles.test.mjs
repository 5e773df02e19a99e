import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { icnsFile, icoFile } from '../../scripts/packaging/iconFiles.mjs'
import { inRepo } from '../../scripts/setup/paths.mjs'

const inIcons = (name) => inRepo('resources', 'icons', name)
const picture = async (size) => ({ size, png: await readFile(inIcons(`${size}x${size}.png`)) })

describe('icon files', () => {
  test('each PNG has the size that its name says', async () => {
    for (const size of [16, 24, 32, 48, 64, 128, 256, 512, 1024]) {
      const { png } = await picture(size)
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size])
    }
  })

  test('a Windows icon leads to each of its pictures', async () => {
    const pictures = await Promise.all([16, 256].map(picture))
    const file = icoFile(pictures)
    expect(file.readUInt16LE(4)).toBe(2)
    pictures.forEach(({ size, png }, index) => {
      const at = 6 + 16 * index
      expect(file.readUInt8(at)).toBe(size % 256)
      const start = file.readUInt32LE(at + 12)
      expect(file.subarray(start, start + file.readUInt32LE(at + 8)).equals(png)).toBe(true)
    })
  })

  test('a macOS icon is a chain of blocks that ends with the file', async () => {
    const file = icnsFile(await Promise.all([16, 512, 1024].map(picture)))
    expect(file.toString('latin1', 0, 4)).toBe('icns')
    expect(file.readUInt32BE(4)).toBe(file.length)
    const types = []
    for (let at = 8; at < file.length; at += file.readUInt32BE(at + 4)) {
      types.push(file.toString('latin1', at, at + 4))
    }
    expect(types).toEqual(['ic04', 'ic09', 'ic14', 'ic10'])
  })

  test('the files in the checkout are made from its pictures', async () => {
    const ico = await Promise.all([16, 24, 32, 48, 64, 128, 256].map(picture))
    expect((await readFile(inIcons('icon.ico'))).equals(icoFile(ico))).toBe(true)
    const icns = await Promise.all([16, 24, 32, 48, 64, 128, 256, 512, 1024].map(picture))
    expect((await readFile(inIcons('icon.icns'))).equals(icnsFile(icns))).toBe(true)
  })
})
