import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Command, CommandResult, CommandType } from '@shared/article/commands'
import { fail, ok, type Result } from '@shared/result'
import { backUp } from './backup'
import { checkStore } from './check'
import { applyAll, applyCommand } from './commands/apply'
import type { WriteDatabase } from './database'
import { newsroomPaths } from './folder'
import { type OpenNewsroom, openNewsroom, type OpenOptions } from './open'
import type { QueryInput, QueryName, StorePort } from './port'
import { answer } from './queries'

/**
 * Opens a newsroom's store in this thread. Fails as `openNewsroom` does; a
 * newsroom that may not be written is opened, with the reason as `readOnly`.
 */
export function openStore(folder: string, options: OpenOptions = {}): Result<StorePort> {
  const opened = openNewsroom(folder, options)
  if (!opened.ok) return opened
  if (opened.value.mode === 'write') removePurgedFiles(opened.value.db, folder)
  return ok(storeOver(folder, opened.value))
}

function storeOver(folder: string, newsroom: OpenNewsroom): StorePort {
  const { db } = newsroom
  return {
    folder,
    get readOnly(): StorePort['readOnly'] {
      const message = whyReadOnly(newsroom)
      return message === null ? null : { code: 'newsroom_read_only', message }
    },
    run: (command) => Promise.resolve(run(folder, newsroom, command)),
    runAll: (commands) => Promise.resolve(runAll(folder, newsroom, commands)),
    read: <Name extends QueryName>(name: Name, ...input: unknown[]) =>
      // A throw becomes a rejection, as it does over the worker.
      Promise.resolve().then(() => answer(db, name, input[0] as QueryInput<Name>)),
    check: () => Promise.resolve().then(() => checkStore(db, folder)),
    backup: (file) => backUp(db, file),
    close: () => Promise.resolve().then(() => close(newsroom)),
  }
}

function run<Type extends CommandType>(
  folder: string,
  newsroom: OpenNewsroom,
  command: Command<Type>,
): Result<CommandResult<Type>> {
  return writing(folder, newsroom, [command], (db, machine) => applyCommand(db, machine, command))
}

function runAll(
  folder: string,
  newsroom: OpenNewsroom,
  commands: readonly Command[],
): Result<readonly unknown[]> {
  return writing(folder, newsroom, commands, (db, machine) => applyAll(db, machine, commands))
}

function writing<Answer>(
  folder: string,
  newsroom: OpenNewsroom,
  commands: readonly { readonly type: CommandType }[],
  apply: (db: WriteDatabase, machine: number) => Result<Answer>,
): Result<Answer> {
  const reason = whyReadOnly(newsroom)
  if (newsroom.mode === 'read' || reason !== null) {
    return fail('newsroom_read_only', reason ?? 'The newsroom is opened for reading.')
  }
  const { db, machine } = newsroom
  const purges = commands.some((command) => command.type === 'article.purge')
  // Purged text must not be left in free pages; for every save that would be dear.
  if (purges) db.pragma('secure_delete = ON')
  const outcome = apply(db, machine)
  if (purges) {
    db.pragma('secure_delete = FAST')
    db.pragma('wal_checkpoint(TRUNCATE)')
    removePurgedFiles(db, folder)
  }
  return outcome
}

function whyReadOnly(newsroom: OpenNewsroom): string | null {
  if (newsroom.mode === 'read') return newsroom.reason
  const other = newsroom.lock.lostTo()
  return other === null ? null : `The newsroom was taken over by “${other}”.`
}

/** Deletes the files of purged pictures, also those that a kill left behind. */
function removePurgedFiles(db: WriteDatabase, folder: string): void {
  for (const name of db.column<string>('SELECT file FROM media_removals')) {
    rmSync(join(newsroomPaths(folder).media, name), { force: true })
    db.run('DELETE FROM media_removals WHERE file = ?', name)
  }
}

function close(newsroom: OpenNewsroom): void {
  newsroom.db.close()
  if (newsroom.mode === 'write') newsroom.lock.release()
}
