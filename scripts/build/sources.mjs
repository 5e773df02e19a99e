import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { digest } from '../setup/paths.mjs'

/** Everything that the build reads, relative to the checkout. */
export const BUILD_INPUTS = [
  'src',
  'resources',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
]

async function filesUnder(root, relative) {
  try {
    const entries = await readdir(path.join(root, relative), { withFileTypes: true })
    const lists = entries.map((entry) => {
      const inside = path.posix.join(relative, entry.name)
      return entry.isDirectory() ? filesUnder(root, inside) : [inside]
    })
    return (await Promise.all(lists)).flat()
  } catch (error) {
    if (error.code === 'ENOTDIR') return [relative]
    if (error.code === 'ENOENT') return []
    throw error
  }
}

/**
 * One sum over the names and contents of the inputs. Contents, not times: a checkout or a copy
 * sets new times on unchanged files.
 */
export async function sourcesSum(root, inputs = BUILD_INPUTS) {
  const files = (await Promise.all(inputs.map((input) => filesUnder(root, input)))).flat().sort()
  const contents = await Promise.all(files.map((file) => readFile(path.join(root, file))))
  return digest(...files.flatMap((file, at) => [file, contents[at]]))
}
