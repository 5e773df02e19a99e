import { lstat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { refuse } from '@shared/result'
import { isFileError, onDisk } from './files'
import type { Journal } from './journal'
import type { Layout } from './layout'

/**
 * Refuses a commit that would go through a link in the bundle's folder: its
 * files would be written and deleted wherever that leads. The folder itself may
 * be a link, since a person chose it.
 *
 * @throws ExpectedError folder_not_ours
 */
export async function refuseLinks(layout: Layout, journal: Journal): Promise<void> {
  const folders = new Set<string>()
  for (const path of [...journal.clear, ...journal.place, ...journal.remove]) {
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
      if (folders.has(folder)) break
      folders.add(folder)
    }
  }
  for (const folder of folders) {
    const path = onDisk(layout.out, folder)
    if (!(await isLink(path))) continue
    refuse('folder_not_ours', `${path} is a link. Nothing was changed; take it away first.`, {
      path,
    })
  }
}

/** Whether there is a symbolic link at `path`. */
export async function isLink(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink()
  } catch (error) {
    if (isFileError(error, 'ENOENT', 'ENOTDIR')) return false
    throw error
  }
}
