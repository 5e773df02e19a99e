import { createHash } from 'node:crypto'
import {
  lstat,
  mkdir,
  open,
  readFile,
  rename,
  rmdir,
  unlink,
  type FileHandle,
} from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** The codes of file system errors that a caller expects at a place. */
export function isFileError(error: unknown, ...codes: readonly string[]): boolean {
  return (
    error instanceof Error && 'code' in error && codes.includes((error as { code: string }).code)
  )
}

/** A text file's content, or `null` when there is no such file. */
export async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (isFileError(error, 'ENOENT', 'ENOTDIR')) return null
    throw error
  }
}

/** The size of a plain file, or `null` when there is none at `path`: a link is none. */
export async function sizeIfThere(path: string): Promise<number | null> {
  try {
    const found = await lstat(path)
    return found.isFile() ? found.size : null
  } catch (error) {
    if (isFileError(error, 'ENOENT', 'ENOTDIR')) return null
    throw error
  }
}

export async function removeIfThere(path: string): Promise<void> {
  try {
    await unlink(path)
  } catch (error) {
    if (!isFileError(error, 'ENOENT', 'ENOTDIR')) throw error
  }
}

/** Removes the folders above `path` that are empty now, up to but not including `top`. */
export async function pruneAbove(path: string, top: string): Promise<void> {
  for (
    let folder = dirname(path);
    folder !== top && folder.startsWith(top);
    folder = dirname(folder)
  ) {
    try {
      await rmdir(folder)
    } catch (error) {
      if (isFileError(error, 'ENOENT')) continue
      if (isFileError(error, 'ENOTEMPTY', 'EEXIST', 'EPERM', 'EBUSY', 'ENOTDIR')) return
      throw error
    }
  }
}

/** Writes a file so that a crash leaves it whole or absent: beside its place, fsynced, then renamed. */
export async function writeDurably(path: string, content: string): Promise<void> {
  const beside = `${path}.new`
  await withFile(beside, 'w', async (file) => {
    await file.writeFile(content)
    await file.sync()
  })
  await rename(beside, path)
  await syncFolder(dirname(path))
}

/** Makes a folder's entries durable. Windows cannot open folders, and does not need to. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  await withFile(path, 'r', (folder) => folder.sync())
}

/** Makes folders once each. */
export function folderMaker(): (path: string) => Promise<void> {
  const made = new Set<string>()
  return async (path) => {
    if (made.has(path)) return
    await mkdir(path, { recursive: true })
    made.add(path)
  }
}

/** A path within a bundle as a path of this machine. */
export function onDisk(folder: string, path: string): string {
  return join(folder, ...path.split('/'))
}

export function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}

async function withFile<T>(
  path: string,
  flags: string,
  work: (file: FileHandle) => Promise<T>,
): Promise<T> {
  const file = await open(path, flags)
  try {
    return await work(file)
  } finally {
    await file.close()
  }
}
