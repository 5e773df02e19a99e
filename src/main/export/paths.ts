import { refuse } from '@shared/result'
import type { BundleFile } from './bundle'

const RESERVED = /^(\.sampadak(\/|$)|manifest\.json$|__proto__$)/i
// Windows and archives take a backslash for a slash; no address bears a control character.
const UNSAFE = /[\\\p{Cc}]|(^|\/)\.{0,2}(\/|$)/u
// What Linux, macOS and Windows let one name and one path be, in bytes of UTF-8.
const LONGEST_NAME = 255
const LONGEST_PATH = 1000

/**
 * Holds the paths of a bundle against each other: no two files at one place, on
 * disks that ignore case as well, and no file where another needs a folder.
 *
 * @throws ExpectedError slug_taken naming both, or invalid_input
 */
export function checkPaths(files: readonly BundleFile[]): void {
  const taken = new Map<string, BundleFile>()
  for (const file of files) {
    checkName(file.path)
    const key = folded(file.path)
    const other = taken.get(key)
    if (other) clash(file, other)
    taken.set(key, file)
  }
  for (const file of files) {
    for (const folder of foldersOf(folded(file.path))) {
      const other = taken.get(folder)
      if (other) clash(file, other)
    }
  }
}

function checkName(path: string): void {
  const long = path.split('/').some((name) => Buffer.byteLength(name) > LONGEST_NAME)
  if (RESERVED.test(path) || UNSAFE.test(path) || long || Buffer.byteLength(path) > LONGEST_PATH) {
    refuse('invalid_input', `A bundle cannot hold a file of this name: ${path}`, { path })
  }
}

function clash(file: BundleFile, other: BundleFile): never {
  return refuse('slug_taken', `${described(file)} would stand where ${described(other)} stands.`, {
    path: file.path,
    other: other.path,
  })
}

function described(file: BundleFile): string {
  return file.kind === 'copied' ? `the file ${file.source} (as ${file.path})` : file.path
}

function folded(path: string): string {
  return path.normalize('NFC').toLowerCase()
}

function foldersOf(path: string): readonly string[] {
  const names = path.split('/').slice(0, -1)
  return names.map((_, index) => names.slice(0, index + 1).join('/'))
}
