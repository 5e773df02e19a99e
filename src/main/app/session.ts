import log from 'electron-log/main'
import type { BridgeEvents } from '@shared/contract/events'
import type { Person } from '@shared/newsroom/newsroom'
import { fail, ok, type Result } from '@shared/result'
import { backupDaily } from '../services/backup'
import { now, type Desk } from '../services/desk'
import { startScheduler } from '../services/scheduler'
import type { StorePort } from '../store/port'
import { watchForeignChanges } from './foreignChanges'
import { observeStore } from './observedStore'
import { openPreviews, type Previews } from './preview/previews'
import { repeat } from './repeat'

/** The first backup waits until the window is up; then it is looked after each hour. */
const FIRST_BACKUP = 5000
const BACKUP_EVERY = 3_600_000

/** A newsroom that is open in the app: its store, its person, and what goes on by itself. */
export interface Session {
  readonly desk: Desk
  readonly person: Person
  readonly previews: Previews
  /** Ends what goes on by itself, then closes the store. */
  readonly close: () => Promise<void>
}

export interface SessionOptions {
  readonly store: StorePort
  /** Told of every change, from here or from another process. */
  readonly changed: (change: BridgeEvents['changed']) => void
  readonly previewEntry: string
  readonly themesFolders: readonly string[]
}

/** Begins work in an open newsroom. Fails as `unknown_person` where nobody works. */
export async function openSession(options: SessionOptions): Promise<Result<Session>> {
  const { store, changed } = options
  const person = await whoWorks(store)
  if (!person.ok) return person
  const desk: Desk = {
    store: observeStore(store, changed),
    person: person.value.id,
    clock: Date.now,
  }
  const previews = openPreviews(options.previewEntry, {
    newsroom: store.folder,
    themesFolders: options.themesFolders,
  })
  const stopWatching = watchForeignChanges(
    store,
    () => changed({ articles: [], newsroom: true }),
    (error) => log.error('the newsroom could not be watched', error),
  )
  const stopScheduler = startScheduler(
    desk,
    (round) => {
      for (const { article, error } of round.failed) {
        log.warn('a scheduled article could not be published', article, error.code)
      }
    },
    (error) => log.error('bug in the scheduler', error),
  )
  const stopBackups = repeat(
    BACKUP_EVERY,
    () => backUpToday(desk),
    (error) => log.error('the daily backup failed', error),
    FIRST_BACKUP,
  )
  return ok({
    desk,
    person: person.value,
    previews,
    close: async () => {
      stopScheduler()
      await Promise.all([stopWatching(), stopBackups(), previews.close()])
      await store.close()
    },
  })
}

async function backUpToday(desk: Desk): Promise<void> {
  const made = await backupDaily(desk.store, now(desk))
  if (!made.ok) log.warn('no backup was made today', made.error)
}

/** The desk head who works here, else whoever does: nobody logs in on a desk's own machine yet. */
async function whoWorks(store: StorePort): Promise<Result<Person>> {
  const active = (await store.read('persons')).filter((person) => person.active)
  const person = active.find(({ role }) => role === 'desk_head') ?? active[0]
  return person ? ok(person) : fail('unknown_person', 'Nobody works in this newsroom.')
}
