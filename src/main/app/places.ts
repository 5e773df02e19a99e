import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Where the app's own files lie, beside the built main: `out/` and `resources/` are neighbours. */
export const RENDERER_FOLDER = join(import.meta.dirname, '..', 'renderer')
export const RESOURCES = join(import.meta.dirname, '..', '..', 'resources')
export const THEMES = join(RESOURCES, 'themes')

/** Where the app keeps what is its own on this machine, below Electron's `userData`. */
export function userPlaces(userData: string) {
  return {
    preferences: join(userData, 'preferences.json'),
    windowState: join(userData, 'window.json'),
    /** The newsroom that a first start makes, so that one can write at once. */
    firstNewsroom: join(userData, 'newsroom'),
    sampleNewsroom: join(userData, 'sample'),
  }
}

/**
 * Where a new newsroom goes when a person chose `folder`: into it when it is
 * empty, else into a folder of its own within, so that Documents stays Documents.
 */
export function newFolderIn(folder: string): string {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return folder
  for (let number = 1; ; number += 1) {
    const name = join(folder, number === 1 ? 'Sampadak' : `Sampadak ${number}`)
    if (!existsSync(name)) return name
  }
}
