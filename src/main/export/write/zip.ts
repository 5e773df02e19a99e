import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import type { Manifest } from '../manifest'
import { MANIFEST } from '../manifest'
import { byCode } from '../site/order'
import { onDisk } from './files'

/** Packs a bundle that is in place; the same bundle gives the same bytes. Written beside, then renamed. */
export async function zipBundle(
  out: string,
  manifest: Manifest,
  file: string,
  signal?: AbortSignal,
): Promise<void> {
  const zip = new ZipFile()
  // ZIP keeps the wall clock of whoever writes; this one is the same everywhere.
  const options = { mtime: new Date(2000, 0, 1), mode: 0o100644, forceDosTimestamp: true }
  for (const path of [MANIFEST, ...Object.keys(manifest.files)].sort(byCode)) {
    zip.addFile(onDisk(out, path), path, options)
  }
  zip.end()
  const beside = `${file}.new`
  // A file that vanished is told by the archive, not by its stream.
  const failed = new Promise<never>((_, reject) => zip.once('error', reject))
  try {
    const written = pipeline(zip.outputStream, createWriteStream(beside), { signal })
    await Promise.race([written, failed])
    await rename(beside, file)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}
