import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { CommandPayloads } from '@shared/article/commands'
import type { Uuid } from '@shared/ids'
import type { Media } from '@shared/newsroom/newsroom'
import { fail, ok, type Result } from '@shared/result'
import type { Pictures } from '../pictures/pictures'
import type { IngestedPicture } from '../pictures/protocol'
import { newId, run, type Desk } from './desk'
import { mediaFolder, mediaPath } from './mediaFiles'

/**
 * Takes a picture into the library. The file is on disk before the row says so:
 * a kill in between leaves a file that nothing names, never a row without a file.
 * The same picture twice is one row.
 */
export async function addPicture(
  desk: Desk,
  pictures: Pictures,
  input: { readonly name: string; readonly bytes: Uint8Array },
): Promise<Result<Media>> {
  if (desk.store.readOnly) return { ok: false, error: desk.store.readOnly }
  const picture = await pictures.ingest(input.bytes)
  if (!picture.ok) return picture
  const { sha256, extension, width, height, bytes } = picture.value
  const held = await desk.store.read('mediaByHash', { sha256 })
  const stored = await storeFile(desk.store.folder, picture.value)
  if (!stored.ok) return stored
  if (held) return ok(held)
  const added = await run(desk, 'media.add', {
    id: newId(desk.clock),
    sha256,
    extension,
    width,
    height,
    bytes: bytes.length,
    originalName: basename(input.name).normalize('NFC'),
  })
  return added.ok ? getPicture(desk, added.value.id) : added
}

/** Changes the library's caption, credit, alt text, rights or focal point. */
export async function changePicture(
  desk: Desk,
  input: CommandPayloads['media.change'],
): Promise<Result<Media>> {
  const changed = await run(desk, 'media.change', input)
  return changed.ok ? getPicture(desk, input.id) : changed
}

/** The newest pictures, or those whose name, caption or credit holds the words. */
export function listPictures(
  desk: Desk,
  input: { readonly limit: number; readonly words?: string },
): Promise<readonly Media[]> {
  return desk.store.read('findMedia', input)
}

/** The pictures of those ids. */
export function picturesById(desk: Desk, ids: readonly Uuid[]): Promise<readonly Media[]> {
  return desk.store.read('media', { ids })
}

async function getPicture(desk: Desk, id: Uuid): Promise<Result<Media>> {
  const [media] = await desk.store.read('media', { ids: [id] })
  return media ? ok(media) : fail('not_found', 'There is no such picture.', { media: id })
}

async function storeFile(newsroom: string, picture: IngestedPicture): Promise<Result<null>> {
  const path = mediaPath(newsroom, picture)
  // Named by its hash: a file of that name and size is this file.
  if ((await sizeOf(path)) === picture.bytes.length) return ok(null)
  try {
    await mkdir(mediaFolder(newsroom), { recursive: true })
    await writeWhole(path, picture.bytes)
    return ok(null)
  } catch (error) {
    return fileFailure(error)
  }
}

/** Written beside its place and renamed: a file under its name is always whole. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}.${newId()}.part`
  try {
    const file = await open(temporary, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

function fileFailure(error: unknown): Result<never> {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return fail('disk_full', 'There is no room left for the picture.')
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return fail('newsroom_read_only', 'The newsroom’s pictures may not be written.')
  }
  throw error
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
