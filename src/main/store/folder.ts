import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

/** Where things lie in a newsroom's folder. */
export function newsroomPaths(folder: string) {
  return {
    database: join(folder, 'newsroom.db'),
    lock: join(folder, 'newsroom.lock'),
    media: join(folder, 'media'),
    backups: join(folder, 'backups'),
    themes: join(folder, 'themes'),
    static: join(folder, 'static'),
  }
}

/** Makes the folders that a newsroom has beside its database; harmless when they are there. */
export function makeNewsroomFolders(folder: string): void {
  const { media, backups, themes, static: fixed } = newsroomPaths(folder)
  for (const path of [media, backups, themes, fixed]) mkdirSync(path, { recursive: true })
}
