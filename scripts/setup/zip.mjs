import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createInflateRaw } from 'node:zlib'

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const STORED = 0
const END_BYTES = 22
const LONGEST_COMMENT = 0xffff
const LOCAL_HEADER_BYTES = 30

async function readAt(handle, position, length) {
  const buffer = Buffer.alloc(length)
  const { bytesRead } = await handle.read(buffer, 0, length, position)
  return buffer.subarray(0, bytesRead)
}

/** The entries of a ZIP file's central directory (no ZIP64: our archive is under 4 GB). */
async function readDirectory(handle) {
  const { size } = await handle.stat()
  const start = Math.max(0, size - END_BYTES - LONGEST_COMMENT)
  const ending = await readAt(handle, start, size - start)
  let at = ending.length - END_BYTES
  while (at >= 0 && ending.readUInt32LE(at) !== END_OF_DIRECTORY) at -= 1
  if (at < 0) throw new Error('not a ZIP file, or a cut one')
  const count = ending.readUInt16LE(at + 10)
  const bytes = ending.readUInt32LE(at + 12)
  return parseDirectory(await readAt(handle, ending.readUInt32LE(at + 16), bytes), count)
}

function parseDirectory(directory, count) {
  const entries = []
  for (let at = 0; entries.length < count;) {
    if (directory.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Error('damaged ZIP directory')
    const nameBytes = directory.readUInt16LE(at + 28)
    const name = directory.toString('utf8', at + 46, at + 46 + nameBytes)
    entries.push({
      name,
      method: directory.readUInt16LE(at + 10),
      packedBytes: directory.readUInt32LE(at + 20),
      mode: (directory.readUInt32LE(at + 38) >>> 16) & 0o777,
      offset: directory.readUInt32LE(at + 42),
    })
    at += 46 + nameBytes + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return entries
}

/**
 * Unpacks part of a ZIP file, so that no unzip program is needed.
 *
 * @param rename maps an entry's name to a path relative to `folder`, or undefined to leave it out
 * @returns how many files were written
 */
export async function unpackZip(file, folder, rename) {
  const handle = await open(file)
  try {
    const files = (await readDirectory(handle)).filter(({ name }) => !name.endsWith('/'))
    let written = 0
    for (const entry of files) {
      const relative = rename(entry.name)
      if (relative === undefined) continue
      await unpackEntry(file, handle, entry, inside(folder, relative))
      written += 1
    }
    return written
  } finally {
    await handle.close()
  }
}

/** Refuses a name that would land outside the folder. */
function inside(folder, relative) {
  const target = path.resolve(folder, relative)
  if (!target.startsWith(path.resolve(folder) + path.sep)) {
    throw new Error(`ZIP entry leads outside: ${relative}`)
  }
  return target
}

async function unpackEntry(file, handle, entry, target) {
  // The local header repeats the name with extra fields of its own length.
  const header = await readAt(handle, entry.offset, LOCAL_HEADER_BYTES)
  const start =
    entry.offset + LOCAL_HEADER_BYTES + header.readUInt16LE(26) + header.readUInt16LE(28)
  await mkdir(path.dirname(target), { recursive: true })
  const output = createWriteStream(target, { mode: entry.mode || 0o644 })
  if (entry.packedBytes === 0) return new Promise((resolve) => output.end(resolve))
  const input = createReadStream(file, { start, end: start + entry.packedBytes - 1 })
  if (entry.method === STORED) return pipeline(input, output)
  return pipeline(input, createInflateRaw(), output)
}
