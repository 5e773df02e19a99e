import type { ExportOutcome, ExportRequest } from '@shared/contract/views'
import type { Result } from '@shared/result'

/** What the export worker is started with. */
export interface ExportWorkerData {
  readonly newsroom: string
  /** The newsroom's own themes first. */
  readonly themesFolders: readonly string[]
  readonly request: ExportRequest
}

/** How far an export is. */
export interface ExportProgress {
  readonly done: number
  readonly total: number
  /** The path of the file under way. */
  readonly step: string
}

/** What the worker is told after its start. */
export type ExportWord = { readonly kind: 'cancel' }

/** What the worker tells. */
export type ExportNews =
  | ({ readonly kind: 'progress' } & ExportProgress)
  | { readonly kind: 'done'; readonly result: Result<ExportOutcome> }
