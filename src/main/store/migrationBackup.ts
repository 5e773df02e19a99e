import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { WriteDatabase } from './database'
import { makeNewsroomFolders, newsroomPaths } from './folder'
import { schemaVersionOf } from './migrate'

/** Keeps the store as it was before an upgrade, once for each version it is upgraded from. */
export function backUpBeforeMigrating(db: WriteDatabase, folder: string): void {
  makeNewsroomFolders(folder)
  const name = `before-upgrade-from-${schemaVersionOf(db)}.db`
  const file = join(newsroomPaths(folder).backups, name)
  if (!existsSync(file)) db.run('VACUUM INTO ?', file)
}
