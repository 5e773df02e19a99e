import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { decodeText } from '../../../../src/main/importers/decode'
import { readArticleFile } from '../../../../src/main/importers/readFile'
import { parseArticleText } from '../../../../src/main/importers/recognise'
import { SECTIONS } from './sections'

const TEXT = 'हिंदी की खबर।\n'

function utf16(text: string, bigEndian: boolean, mark = true): Uint8Array {
  const bytes = Buffer.from(mark ? `\uFEFF${text}` : text, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}

describe('decodeText', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`)],
    ['UTF-16 LE', utf16(TEXT, false)],
    ['UTF-16 BE', utf16(TEXT, true)],
  ])('reads %s', (_what, bytes) => {
    expect(decodeText(bytes)).toEqual({ ok: true, value: TEXT })
  })

  it.each([
    ['nothing', Buffer.alloc(0), 'file_empty', /empty/],
    ['white space', Buffer.from(' \n\t\u00A0\n'), 'file_empty', /white space/],
    ['21 MB', Buffer.alloc(21 * 1024 * 1024, 'a'), 'file_too_large', /21\.0 MB/],
    ['a ZIP', Buffer.from('PK\u0003\u0004rest'), 'not_an_article', /ZIP/],
    ['a PDF', Buffer.from('%PDF-1.7'), 'not_an_article', /PDF/],
    ['a JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'not_an_article', /JPEG/],
    ['a WebP', Buffer.from('RIFF\u0001\u0000\u0000\u0000WEBPVP8 '), 'not_an_article', /WebP/],
    ['a binary', Buffer.from([1, 2, 0, 0, 0, 3]), 'not_an_article', /binary/],
    ['Latin-1', Buffer.from('caf\u00E9 खबर'.slice(0, 4), 'latin1'), 'wrong_encoding', /UTF-8/],
    ['half a letter', Buffer.from(TEXT).subarray(0, 4), 'wrong_encoding', /UTF-8/],
    ['UTF-16 cut short', utf16(TEXT, false).subarray(0, 7), 'wrong_encoding', /UTF-16/],
    ['UTF-16 without a mark', utf16(TEXT, false, false), 'wrong_encoding', /UTF-16/],
    [
      'twice encoded Hindi',
      Buffer.from(Buffer.from('कक्षा').toString('latin1')),
      'wrong_encoding',
      /UTF-8/,
    ],
  ])('refuses %s', (_what, bytes, code, message) => {
    expect(decodeText(bytes)).toMatchObject({
      ok: false,
      error: { code, message: expect.stringMatching(message) as string },
    })
  })
})

describe('readArticleFile', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sampadak-'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  it('reads a file', async () => {
    writeFileSync(join(folder, 'खबर.txt'), TEXT)
    expect(await readArticleFile(join(folder, 'खबर.txt'))).toEqual({ ok: true, value: TEXT })
  })

  it('refuses a folder and what is missing', async () => {
    mkdirSync(join(folder, 'a.txt'))
    for (const path of [join(folder, 'a.txt'), join(folder, 'b.txt'), '\u0000']) {
      expect(await readArticleFile(path)).toMatchObject({
        ok: false,
        error: { code: 'file_unreadable' },
      })
    }
  })
})

describe('parseArticleText', () => {
  const bare = `शीर्षक\n${TEXT}`

  it('recognises a portal page', () => {
    expect(parseArticleText(`Home\nNational\n\n${bare}`, null, SECTIONS).ok).toBe(true)
  })

  it.each([
    ['bare text', bare],
    ['HTML', `<!DOCTYPE html><p>${TEXT}`],
    ['JSON', `{"शीर्षक": 1}`],
    ['XML', `<?xml version="1.0"?><a>${TEXT}</a>`],
  ])('does not recognise %s', (_what, text) => {
    expect(parseArticleText(text, null, SECTIONS)).toMatchObject({
      ok: false,
      error: { code: 'unknown_format' },
    })
  })

  it('takes bare text for what it is said to be', () => {
    expect(parseArticleText(bare, 'portal-text', SECTIONS).ok).toBe(true)
  })
})
