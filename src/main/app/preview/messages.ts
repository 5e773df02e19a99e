import type { Instant } from '@shared/article/article'
import type { Uuid } from '@shared/ids'
import type { Result } from '@shared/result'

/** What the worker of previews is started with. */
export interface PreviewWorkerData {
  readonly newsroom: string
  /** The folders of page themes, the newsroom's own first. */
  readonly themesFolders: readonly string[]
}

/** What main asks the worker of previews. */
export type PreviewQuestion =
  | { readonly id: number; readonly kind: 'make'; readonly article: Uuid; readonly at: Instant }
  | { readonly id: number; readonly kind: 'file'; readonly preview: number; readonly path: string }

/** A preview that was made: its number and the path of the article's page, encoded. */
export interface MadePreview {
  readonly preview: number
  readonly page: string
}

export interface PreviewFileAnswer {
  readonly type: string
  readonly body: Uint8Array
}

export type PreviewAnswer =
  | { readonly id: number; readonly kind: 'make'; readonly made: Result<MadePreview> }
  | { readonly id: number; readonly kind: 'file'; readonly file: PreviewFileAnswer | null }
  | { readonly id: number; readonly kind: 'bug'; readonly message: string }
