import type { Role } from '@shared/article/moves'
import type { KeptNewsroom } from '@shared/contract/methods'
import type { ExportOutcome, ExportRequest, NewsroomView } from '@shared/contract/views'
import type { Uuid } from '@shared/ids'
import type { Result } from '@shared/result'
import type { Dialogs } from '../app/dialogs'
import type { JobControl, JobRegistry } from '../app/jobs'
import type { InterfaceLanguage } from '../app/preferences'
import type { Pictures } from '../pictures/pictures'
import type { Desk } from '../services/desk'

/** What only the running app can do for a handler. */
export interface ApplicationActs {
  /** Asks for a newsroom and shows it; `null` when the person thought better of it. */
  readonly openNewsroom: () => Promise<Result<NewsroomView | null>>
  readonly createNewsroom: () => Promise<Result<NewsroomView | null>>
  /** Shows a newsroom that the app keeps in its own data. */
  readonly showNewsroom: (kept: KeptNewsroom) => Promise<Result<NewsroomView>>
  readonly setLanguage: (language: InterfaceLanguage) => void
  /** The window's answer to a `flush` event. */
  readonly flushed: (request: number) => void
  /** Shows a folder in the system's file manager. */
  readonly reveal: (folder: string) => Promise<Result<null>>
  readonly exportBundle: (
    request: ExportRequest,
    control: JobControl,
  ) => Promise<Result<ExportOutcome>>
  /** The address of an article as it will be published, for a sandboxed frame. */
  readonly preview: (article: Uuid) => Promise<Result<{ url: string }>>
}

/** What every handler is given: the newsroom that is open and who works in it. */
export interface HandlerContext {
  readonly role: Role
  /** Why nothing can be written, or `null`. */
  readonly readOnly: { readonly message: string } | null
  readonly desk: Desk
  readonly pictures: Pictures
  readonly jobs: JobRegistry
  readonly dialogs: Dialogs
  readonly acts: ApplicationActs
}
