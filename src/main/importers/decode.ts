import { fail, ok, type Result } from '@shared/result'

/** Larger files are no article: a long read has 100 KB. */
export const LARGEST_FILE = 20 * 1024 * 1024

/** First bytes of what people drop by mistake, and what to call it. */
const MAGIC: readonly (readonly [bytes: readonly number[], name: string, offset?: number])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'a ZIP archive (or a .docx, .xlsx or .odt document)'],
  [[0x50, 0x4b, 0x05, 0x06], 'an empty ZIP archive'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF document'],
  [[0xff, 0xd8, 0xff], 'a JPEG picture'],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG picture'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF picture'],
  [[0x57, 0x45, 0x42, 0x50], 'a WebP picture', 8],
  [[0x66, 0x74, 0x79, 0x70], 'a film or an AVIF or HEIC picture', 4],
  [[0x1f, 0x8b], 'a gzip archive'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'a 7z archive'],
  [[0x52, 0x61, 0x72, 0x21], 'a RAR archive'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Word or Excel document'],
  [[0x7f, 0x45, 0x4c, 0x46], 'a program'],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], 'an SQLite database'],
]

// Devanagari in UTF-8, taken for Windows-1252 and saved again: `à¤•à¤¾`.
const MOJIBAKE = /\u00E0[\u00A4\u00A5]/gu
const DEVANAGARI = /[\u0900-\u097F]/u

/**
 * The text of a file: UTF-8, or UTF-16 with a byte order mark. Anything else is
 * refused by what it is: `file_empty`, `file_too_large`, `not_an_article`,
 * `wrong_encoding`. Nothing is ever replaced or guessed.
 */
export function decodeText(bytes: Uint8Array): Result<string> {
  if (bytes.length === 0) return fail('file_empty', 'The file is empty.')
  if (bytes.length > LARGEST_FILE) return fail('file_too_large', sizeMessage(bytes.length))
  const mark = utf16Mark(bytes)
  if (!mark) {
    const kind = binaryKind(bytes)
    if (kind !== null) return fail('not_an_article', `The file is ${kind}, not an article.`)
    if (bytes.includes(0)) return withNulBytes(bytes)
  }
  const decoded = decodeAs(mark ?? 'utf-8', bytes)
  if (!decoded.ok) return decoded
  const text = decoded.value
  if (text.trim() === '') return fail('file_empty', 'The file holds nothing but white space.')
  if (!DEVANAGARI.test(text) && (text.match(MOJIBAKE) ?? []).length > 2) {
    return fail(
      'wrong_encoding',
      'Its Hindi was saved in a wrong encoding (à¤…): save it as UTF-8.',
    )
  }
  return decoded
}

/** Why a file of that many bytes is refused. */
export function sizeMessage(bytes: number): string {
  const megabytes = (bytes / 1024 / 1024).toFixed(1)
  return `The file has ${megabytes} MB; an article has at most ${LARGEST_FILE / 1024 / 1024} MB.`
}

function decodeAs(encoding: 'utf-8' | 'utf-16le' | 'utf-16be', bytes: Uint8Array): Result<string> {
  try {
    return ok(new TextDecoder(encoding, { fatal: true }).decode(bytes))
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const name = encoding === 'utf-8' ? 'UTF-8' : 'UTF-16'
    return fail('wrong_encoding', `The file is not valid ${name}: save it as UTF-8.`)
  }
}

function withNulBytes(bytes: Uint8Array): Result<string> {
  const head = bytes.subarray(0, 4096)
  const nuls = head.filter((byte) => byte === 0).length
  // Text in UTF-16 has its NULs in Latin letters and line ends, binaries have them in heaps.
  const looksWide = bytes.length % 2 === 0 && nuls > 0 && !hasNulRun(head)
  return looksWide
    ? fail('wrong_encoding', 'The file looks like UTF-16 without its mark: save it as UTF-8.')
    : fail('not_an_article', 'The file is binary, not an article.')
}

function hasNulRun(bytes: Uint8Array): boolean {
  return bytes.some((byte, index) => byte === 0 && bytes[index + 1] === 0)
}

function utf16Mark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

function binaryKind(bytes: Uint8Array): string | null {
  for (const [magic, name, offset = 0] of MAGIC) {
    if (magic.every((byte, index) => bytes[offset + index] === byte)) return name
  }
  return null
}
