import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { shell, type BrowserWindow } from 'electron'
import log from 'electron-log/main'
import type { NewsroomView } from '@shared/contract/views'
import { fail, ok, type Result } from '@shared/result'
import { startExport } from '../export/job'
import { eventSender, type SendEvent } from '../ipc/events'
import type { ApplicationActs, HandlerContext } from '../ipc/context'
import type { Pictures } from '../pictures/pictures'
import { newId, now } from '../services/desk'
import { mediaFolder } from '../services/mediaFiles'
import { newsroomView } from '../services/newsroom'
import { newsroomPaths } from '../store/folder'
import type { StorePort } from '../store/port'
import { makeDialogs, type Dialogs } from './dialogs'
import { makeFlushGuard, type FlushGuard } from './flush'
import { makeJobs, type JobRegistry } from './jobs'
import type { Newsrooms } from './newsrooms'
import { openKept } from './openFirst'
import { newFolderIn, THEMES, type userPlaces } from './places'
import type { InterfaceLanguage, Preferences } from './preferences'
import { openSession, type Session } from './session'
import { loadWindow, windowAddress } from './window'

/** The built modules that run in threads of their own. */
export interface Entries {
  readonly preview: string
  readonly export: string
}

export interface ApplicationParts {
  readonly preferences: Preferences
  readonly newsrooms: Newsrooms
  readonly pictures: Pictures
  readonly places: ReturnType<typeof userPlaces>
  readonly entries: Entries
  /** Called when the language changed, to put the menu in it. */
  readonly languageChanged: () => void
}

/** The running app: one window over one open newsroom. */
export class Application {
  readonly dialogs: Dialogs
  readonly flush: FlushGuard
  readonly jobs: JobRegistry
  readonly send: SendEvent
  readonly acts: ApplicationActs
  window: BrowserWindow | null = null
  #session: Session | null = null
  readonly #parts: ApplicationParts

  constructor(parts: ApplicationParts) {
    this.#parts = parts
    this.send = eventSender(() => this.window)
    this.dialogs = makeDialogs(
      () => this.window,
      () => this.language,
    )
    this.flush = makeFlushGuard(this.send)
    this.jobs = makeJobs(this.send, newId)
    this.acts = this.#makeActs()
  }

  get language(): InterfaceLanguage {
    return this.#parts.preferences.values().language
  }

  get mediaFolder(): string | null {
    return this.#session ? mediaFolder(this.#session.desk.store.folder) : null
  }

  /** The open newsroom; asking before there is one is a bug. */
  get session(): Session {
    if (this.#session === null) throw new Error('no newsroom is open')
    return this.#session
  }

  isOpen({ desk }: HandlerContext): boolean {
    return this.#session?.desk === desk
  }

  /** What every handler is given, as things are now; `null` once the newsroom has closed. */
  handlerContext(): HandlerContext | null {
    if (this.#session === null) return null
    const { desk, person } = this.#session
    return {
      role: person.role,
      readOnly: desk.store.readOnly,
      desk,
      pictures: this.#parts.pictures,
      jobs: this.jobs,
      dialogs: this.dialogs,
      acts: this.acts,
    }
  }

  /** Begins work in an open store; the newsroom before it is closed. */
  async show(store: StorePort): Promise<Result<NewsroomView>> {
    const { entries, preferences } = this.#parts
    const opened = await openSession({
      store,
      changed: (change) => this.send('changed', change),
      previewEntry: entries.preview,
      themesFolders: [newsroomPaths(store.folder).themes, THEMES],
    })
    if (!opened.ok) {
      await store.close()
      return opened
    }
    const before = this.#session
    this.#session = opened.value
    await before?.close()
    preferences.change({ lastNewsroom: store.folder })
    return newsroomView(opened.value.desk)
  }

  /** Ends jobs, closes the newsroom and the picture process. */
  async close(): Promise<void> {
    this.jobs.cancelAll()
    const session = this.#session
    this.#session = null
    await session?.close()
    this.#parts.pictures.close()
  }

  /** Asks for a folder and shows its newsroom in the window, which begins anew. */
  async #switch(
    folder: string,
    openOrCreate: (folder: string) => Promise<Result<StorePort>>,
  ): Promise<Result<NewsroomView>>
  async #switch(
    folder: string | null,
    openOrCreate: (folder: string) => Promise<Result<StorePort>>,
  ): Promise<Result<NewsroomView | null>>
  async #switch(
    folder: string | null,
    openOrCreate: (folder: string) => Promise<Result<StorePort>>,
  ): Promise<Result<NewsroomView | null>> {
    if (folder === null) return ok(null)
    if (folder === this.session.desk.store.folder) return newsroomView(this.session.desk)
    await this.flush.ask()
    const opened = await openOrCreate(folder)
    if (!opened.ok) return opened
    const shown = await this.show(opened.value)
    // After this answer has reached the page: reloading it drops what it waits for.
    if (shown.ok) setTimeout(() => this.#reload(), 50)
    return shown
  }

  #reload(): void {
    if (this.window === null) return
    loadWindow(this.window, windowAddress(this.language)).catch((error: unknown) => {
      log.warn('the window did not finish showing the newsroom', error)
    })
  }

  #makeActs(): ApplicationActs {
    const { newsrooms, entries, preferences, places, languageChanged } = this.#parts
    return {
      openNewsroom: async () => this.#switch(await this.dialogs.newsroomToOpen(), newsrooms.open),
      createNewsroom: async () => {
        const chosen = await this.dialogs.newsroomToCreate()
        return this.#switch(chosen && newFolderIn(chosen), newsrooms.create)
      },
      showNewsroom: (kept) => {
        const folder = kept === 'sample' ? places.sampleNewsroom : places.firstNewsroom
        return this.#switch(folder, () => openKept(kept, newsrooms, places))
      },
      setLanguage: (language) => {
        if (language === this.language) return
        preferences.change({ language })
        languageChanged()
      },
      flushed: (request) => this.flush.answered(request),
      reveal,
      exportBundle: (request, control) =>
        startExport(
          {
            entry: entries.export,
            folder: this.session.desk.store.folder,
            themes: THEMES,
            request,
          },
          control,
        ),
      preview: (article) => this.session.previews.make(article, now(this.session.desk)),
    }
  }
}

/** Only bundles: opening anything else could run whatever program claims it. */
async function reveal(folder: string): Promise<Result<null>> {
  const manifest = await stat(join(folder, 'manifest.json')).catch(() => null)
  if (!manifest?.isFile()) {
    return fail('not_found', 'That folder is not there any more.', { folder })
  }
  const trouble = await shell.openPath(folder)
  return trouble === '' ? ok(null) : fail('not_found', trouble, { folder })
}
