import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPictures, type Pictures } from '../../../../src/main/pictures/pictures'
import { buildPictureProcess, type BuiltEntry } from './entry'

let built: BuiltEntry
let pictures: Pictures

beforeAll(async () => {
  built = await buildPictureProcess()
  pictures = createPictures({ entry: built.entry })
})
afterAll(() => {
  pictures.close()
  built.remove()
})

function drawn(width: number, height: number): Sharp {
  return sharp({ create: { width, height, channels: 3, background: '#a33' } })
}

/** A tiny PNG whose header claims another size. */
async function claiming(width: number, height: number): Promise<Buffer> {
  const png = await drawn(1, 1).png().toBuffer()
  png.writeUInt32BE(width, 16)
  png.writeUInt32BE(height, 20)
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29)
  return png
}

/** CRC-32 as PNG wants it; Node 20 has none of its own. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}

describe('pictures', () => {
  it('turns a picture upright and takes its metadata away', async () => {
    const source = await drawn(300, 200)
      .jpeg()
      .withMetadata({ orientation: 6 })
      .withExif({ IFD0: { Copyright: 'राज़' }, IFD3: { GPSLatitudeRef: 'N' } })
      .toBuffer()
    expect((await sharp(source).metadata()).exif).toBeDefined()
    const result = await pictures.ingest(source)
    if (!result.ok) throw new Error(result.error.message)
    const { bytes, sha256, width, height, extension } = result.value
    expect({ width, height, extension }).toEqual({ width: 200, height: 300, extension: 'jpg' })
    expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
    const metadata = await sharp(bytes).metadata()
    expect([metadata.exif, metadata.orientation, metadata.xmp]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  it.each([
    ['png', 'png'],
    ['webp', 'webp'],
    ['gif', 'gif'],
    ['avif', 'jpg'],
  ] as const)('keeps a %s as %s', async (format, extension) => {
    const result = await pictures.ingest(await drawn(60, 40).toFormat(format).toBuffer())
    expect(result).toMatchObject({ ok: true, value: { extension, width: 60, height: 40 } })
  })

  it('shrinks what is wider than any page', async () => {
    const result = await pictures.ingest(await drawn(3000, 30).png().toBuffer())
    expect(result).toMatchObject({ ok: true, value: { width: 2400, height: 24 } })
  })

  it('makes the same bytes of the same picture', async () => {
    const source = await drawn(80, 80).jpeg().toBuffer()
    const [one, two] = [await pictures.ingest(source), await pictures.ingest(source)]
    expect(one).toEqual(two)
  })

  it('refuses over 100 megapixels by the header alone', async () => {
    expect(await pictures.inspect(await claiming(10_000, 10_000))).toMatchObject({ ok: true })
    expect(await pictures.ingest(await claiming(10_001, 10_000))).toMatchObject({
      ok: false,
      error: { code: 'picture_too_large' },
    })
  })

  it.each([
    ['nothing', Buffer.alloc(0), /empty/],
    ['an SVG', Buffer.from('<?xml version="1.0"?><svg xmlns="x"/>'), /SVG/],
    ['a PDF', Buffer.from('%PDF-1.7'), /PDF/],
    ['text', Buffer.from('हिंदी'), /another kind/],
    ['a cut JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), /damaged/],
  ])('refuses %s', async (_what, bytes, message) => {
    expect(await pictures.ingest(bytes)).toMatchObject({
      ok: false,
      error: { code: 'not_a_picture', message: expect.stringMatching(message) as string },
    })
  })

  it('refuses a picture whose second half is missing', async () => {
    const noise = Buffer.from(
      Array.from({ length: 200 * 200 * 3 }, (_, index) => (index * 7919) % 251),
    )
    const whole = await sharp(noise, { raw: { width: 200, height: 200, channels: 3 } })
      .jpeg()
      .toBuffer()
    expect(await pictures.ingest(whole.subarray(0, whole.length / 2))).toMatchObject({
      ok: false,
      error: { code: 'not_a_picture' },
    })
  })
})

describe('a picture process that misbehaves', () => {
  async function asked(source: string, timeout: number) {
    const folder = mkdtempSync(join(tmpdir(), 'sampadak-'))
    const entry = join(folder, 'process.mjs')
    writeFileSync(entry, source)
    const failing = createPictures({ entry, timeout })
    try {
      return await failing.ingest(new Uint8Array([1]))
    } finally {
      failing.close()
      rmSync(folder, { recursive: true })
    }
  }

  it('fails the picture when it crashes', async () => {
    const result = await asked("process.on('message', () => process.exit(3))", 60_000)
    expect(result).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('code 3') as string },
    })
  })

  it('fails the picture when it stalls', async () => {
    const result = await asked("process.on('message', () => undefined)", 200)
    expect(result).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('in time') as string },
    })
  })
})
