const ICO_HEADER_BYTES = 6
const ICO_ENTRY_BYTES = 16
const ICO_LARGEST = 256

/**
 * A Windows icon: a directory of pictures, each kept as PNG (as Windows reads since Vista).
 *
 * @param {{ size: number, png: Buffer }[]} pictures none over 256 px
 */
export function icoFile(pictures) {
  const directory = Buffer.alloc(ICO_HEADER_BYTES + ICO_ENTRY_BYTES * pictures.length)
  directory.writeUInt16LE(1, 2)
  directory.writeUInt16LE(pictures.length, 4)
  let offset = directory.length
  pictures.forEach(({ size, png }, index) => {
    const at = ICO_HEADER_BYTES + ICO_ENTRY_BYTES * index
    // One byte each for width and height, in which 0 means 256.
    directory.writeUInt8(size % ICO_LARGEST, at)
    directory.writeUInt8(size % ICO_LARGEST, at + 1)
    directory.writeUInt16LE(1, at + 4)
    directory.writeUInt16LE(32, at + 6)
    directory.writeUInt32LE(png.length, at + 8)
    directory.writeUInt32LE(offset, at + 12)
    offset += png.length
  })
  return Buffer.concat([directory, ...pictures.map(({ png }) => png)])
}

/** Apple's names for PNG pictures in an icon; those of doubled density hold twice the pixels. */
const ICNS_TYPES = {
  ic04: 16,
  ic11: 32,
  ic05: 32,
  ic12: 64,
  ic07: 128,
  ic08: 256,
  ic13: 256,
  ic09: 512,
  ic14: 512,
  ic10: 1024,
}
const ICNS_HEADER_BYTES = 8

function icnsBlock(type, content) {
  const header = Buffer.alloc(ICNS_HEADER_BYTES)
  header.write(type, 0, 'latin1')
  header.writeUInt32BE(ICNS_HEADER_BYTES + content.length, 4)
  return Buffer.concat([header, content])
}

/**
 * A macOS icon out of PNG pictures.
 *
 * @param {{ size: number, png: Buffer }[]} pictures of 16 to 1024 px
 */
export function icnsFile(pictures) {
  const bySize = new Map(pictures.map(({ size, png }) => [size, png]))
  const blocks = Object.entries(ICNS_TYPES)
    .filter(([, size]) => bySize.has(size))
    .map(([type, size]) => icnsBlock(type, bySize.get(size)))
  return icnsBlock('icns', Buffer.concat(blocks))
}
