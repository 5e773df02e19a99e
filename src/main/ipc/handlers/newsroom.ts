import { ok } from '@shared/result'
import { backup } from '../../services/backup'
import { changeSettings, countsOf, newsroomView } from '../../services/newsroom'
import { backupName } from '../backupName'
import type { HandlersFor } from './types'

/** The newsroom as a whole: opening, settings, counts, integrity, backup. */
export const newsroomHandlers: HandlersFor<
  | 'newsroom.current'
  | 'newsroom.open'
  | 'newsroom.create'
  | 'newsroom.show'
  | 'newsroom.check'
  | 'newsroom.backup'
  | 'settings.change'
  | 'counts.read'
> = {
  'newsroom.current': ({ desk }) => newsroomView(desk),
  'newsroom.open': ({ acts }) => acts.openNewsroom(),
  'newsroom.create': ({ acts }) => acts.createNewsroom(),
  'newsroom.show': ({ acts }, kept) => acts.showNewsroom(kept),
  'newsroom.check': async ({ desk }) => ok(await desk.store.check()),
  'newsroom.backup': async ({ desk, dialogs, jobs }) => {
    const file = await dialogs.backupFile(backupName(new Date(desk.clock()).toISOString()))
    if (file === null) return ok(null)
    return jobs.run('backup', () => backup(desk.store, file))
  },
  'settings.change': ({ desk }, change) => changeSettings(desk, change),
  'counts.read': async ({ desk }) => ok(await countsOf(desk)),
}
