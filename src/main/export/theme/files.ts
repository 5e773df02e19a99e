import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { refuse } from '@shared/result'
import { byCode } from '../site/order'

/** Far above any theme, far below what would hold up an export. */
const MOST_BYTES = 32 * 1024 * 1024
const MOST_FILES = 500

/**
 * Every file of a theme by its path, with forward slashes. Symbolic links are
 * refused: a theme reads nothing outside its folder.
 */
export function themeFiles(folder: string): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>()
  let bytes = 0
  const walk = (path: string): void => {
    const entries = readdirSync(join(folder, path), { withFileTypes: true })
    for (const entry of entries.sort((a, b) => byCode(a.name, b.name))) {
      const inner = path === '' ? entry.name : `${path}/${entry.name}`
      if (entry.isDirectory()) {
        walk(inner)
      } else if (entry.isFile()) {
        const content = readFileSync(join(folder, inner))
        bytes += content.length
        files.set(inner, content)
      } else {
        refuse('theme_invalid', `A theme holds files only, no links: ${inner}`, { file: inner })
      }
      if (files.size > MOST_FILES || bytes > MOST_BYTES) {
        refuse('theme_invalid', `The theme is larger than ${MOST_FILES} files or 32 MB.`)
      }
    }
  }
  walk('')
  return files
}
