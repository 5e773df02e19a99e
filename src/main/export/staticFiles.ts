import { existsSync, lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { refuse } from '@shared/result'
import type { BundleFile } from './bundle'
import { byCode } from './site/order'

/**
 * The files of the newsroom's `static/` folder, each at the same path in the
 * bundle. Symbolic links are refused: they could publish any file of the machine.
 */
export function staticFiles(folder: string | null): readonly BundleFile[] {
  if (folder === null || !existsSync(folder)) return []
  if (lstatSync(folder).isSymbolicLink()) {
    return refuse('invalid_input', `${folder} is a link, no folder.`, { source: folder })
  }
  const files: BundleFile[] = []
  const walk = (path: string): void => {
    for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
      const inner = path === '' ? entry.name : `${path}/${entry.name}`
      const source = join(folder, inner)
      if (entry.isDirectory()) walk(inner)
      else if (!entry.isFile()) refuse('invalid_input', `${source} is no plain file.`, { source })
      else files.push({ path: inner, group: 'asset', kind: 'copied', source, sha256: null })
    }
  }
  walk('')
  return files.sort((a, b) => byCode(a.path, b.path))
}
