/** What a file's first bytes say it is. */
export type Sniffed =
  | { readonly picture: true; readonly name: 'JPEG' | 'PNG' | 'WebP' | 'GIF' | 'AVIF' | 'HEIC' }
  | { readonly picture: false; readonly name: string }

/**
 * Decides by the first bytes, never by a name or by trying decoders: so SVG,
 * PDF and the like never reach one.
 */
export function sniff(bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) return { picture: false, name: 'an empty file' }
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return { picture: true, name: 'JPEG' }
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) {
    return { picture: true, name: 'PNG' }
  }
  if (ascii(bytes, 0, 4) === 'GIF8') return { picture: true, name: 'GIF' }
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') {
    return { picture: true, name: 'WebP' }
  }
  if (ascii(bytes, 4, 8) === 'ftyp') return brand(ascii(bytes, 8, 12))
  const head = ascii(bytes, 0, 1024)
  if (/<svg[\s>]/iu.test(head)) return { picture: false, name: 'an SVG drawing' }
  if (head.startsWith('%PDF')) return { picture: false, name: 'a PDF document' }
  if (head.startsWith('PK\u0003\u0004')) return { picture: false, name: 'a ZIP archive' }
  if (/^\s*<(!doctype|html)/iu.test(head)) return { picture: false, name: 'a web page' }
  return { picture: false, name: 'a file of another kind' }
}

function brand(name: string): Sniffed {
  if (name === 'avif' || name === 'avis') return { picture: true, name: 'AVIF' }
  if (/^(hei[cmsx]|hev[cx]|mif1|msf1)$/u.test(name)) return { picture: true, name: 'HEIC' }
  return { picture: false, name: 'a film' }
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte)
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to))
}
