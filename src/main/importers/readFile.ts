import { readFile, stat } from 'node:fs/promises'
import { fail, ok, type Result } from '@shared/result'
import { decodeText, LARGEST_FILE, sizeMessage } from './decode'

/**
 * The text of a file on disk, or why it cannot be an article: `file_unreadable`
 * for what is missing, forbidden, a folder or a device, else as `decodeText`.
 */
export async function readArticleFile(path: string): Promise<Result<string>> {
  const read = await readBytes(path)
  return read.ok ? decodeText(read.value) : read
}

async function readBytes(path: string): Promise<Result<Uint8Array>> {
  try {
    // Asked before opening: to open a pipe for reading would wait for a writer.
    const status = await stat(path)
    if (status.isDirectory()) return fail('file_unreadable', 'It is a folder.')
    if (!status.isFile()) return fail('file_unreadable', 'It is not a regular file.')
    if (status.size > LARGEST_FILE) return fail('file_too_large', sizeMessage(status.size))
    return ok(await readFile(path))
  } catch (error) {
    const reason = reasonOf(error)
    if (reason === null) throw error
    return fail('file_unreadable', reason)
  }
}

function reasonOf(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : null
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ERR_INVALID_ARG_VALUE':
      return 'There is no such file.'
    case 'EACCES':
    case 'EPERM':
      return 'It may not be read.'
    case 'EISDIR':
      return 'It is a folder.'
    case 'ENAMETOOLONG':
    case 'ELOOP':
    case 'EIO':
    case 'ENXIO':
    case 'EBUSY':
      return `It cannot be read (${code}).`
    default:
      return null
  }
}
