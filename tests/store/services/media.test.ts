import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unwrap } from '@shared/result'
import { createPictures, type Pictures } from '../../../src/main/pictures/pictures'
import { addPicture, changePicture, listPictures } from '../../../src/main/services/media'
import { mediaFolder, mediaPath } from '../../../src/main/services/mediaFiles'
import { buildPictureProcess, type BuiltEntry } from '../../unit/main/pictures/entry'
import { deskHead } from './desk'

let built: BuiltEntry
let pictures: Pictures
let bytes: Buffer
beforeAll(async () => {
  built = await buildPictureProcess()
  pictures = createPictures({ entry: built.entry })
  bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#373' } })
    .jpeg()
    .toBuffer()
})
afterAll(() => {
  pictures.close()
  built.remove()
})

describe('addPicture', () => {
  it('keeps the file under its hash', async () => {
    const desk = deskHead()
    const media = unwrap(await addPicture(desk, pictures, { name: '/home/me/चित्र.jpg', bytes }))
    expect(media).toMatchObject({
      width: 40,
      height: 30,
      extension: 'jpg',
      originalName: 'चित्र.jpg',
    })
    const file = readFileSync(mediaPath(desk.store.folder, media))
    expect(createHash('sha256').update(file).digest('hex')).toBe(media.sha256)
    expect(readdirSync(mediaFolder(desk.store.folder))).toEqual([`${media.sha256}.jpg`])
    expect(media.bytes).toBe(file.length)
  })

  it('has one row for the same picture, and brings a lost file back', async () => {
    const desk = deskHead()
    const first = unwrap(await addPicture(desk, pictures, { name: 'a.jpg', bytes }))
    rmSync(mediaPath(desk.store.folder, first))
    const second = unwrap(await addPicture(desk, pictures, { name: 'b.jpg', bytes }))
    expect(second).toEqual(first)
    expect(await listPictures(desk, { limit: 10 })).toHaveLength(1)
    expect(readFileSync(mediaPath(desk.store.folder, first)).length).toBe(first.bytes)
  })

  it('refuses what is no picture, and changes nothing', async () => {
    const desk = deskHead()
    const outcome = await addPicture(desk, pictures, {
      name: 'a.jpg',
      bytes: Buffer.from('<svg/>'),
    })
    expect(outcome).toMatchObject({ ok: false, error: { code: 'not_a_picture' } })
    expect(readdirSync(mediaFolder(desk.store.folder))).toEqual([])
    expect(await listPictures(desk, { limit: 10 })).toEqual([])
  })
})

describe('changePicture', () => {
  it('answers the picture as it is then', async () => {
    const desk = deskHead()
    const { id } = unwrap(await addPicture(desk, pictures, { name: 'a.jpg', bytes }))
    const changed = unwrap(await changePicture(desk, { id, change: { caption: 'तालाब' } }))
    expect(changed.caption).toBe('तालाब')
    expect(await listPictures(desk, { limit: 10, words: 'तालाब' })).toHaveLength(1)
  })
})
