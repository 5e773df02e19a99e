import type { Article, ArticleRow, EventSummary, RevisionSummary } from '../article/article'
import type { Role } from '../article/moves'
import type { LiveState, Status } from '../article/states'
import type { Uuid } from '../ids'
import type { Author, Media, NewsroomSettings, Person, Section, Tag } from '../newsroom/newsroom'

/** What the window needs to know of the newsroom it shows. */
export interface NewsroomView {
  readonly folder: string
  readonly settings: NewsroomSettings
  readonly me: Person
  readonly persons: readonly Person[]
  /** One active person: no claims, no queues nobody needs. */
  readonly alone: boolean
  /** Why nothing can be changed here, or `null`. */
  readonly readOnly: { readonly code: string; readonly message: string } | null
}

/** The queues of the left pane. */
export const QUEUES = [
  'all',
  'my_drafts',
  'sent_back',
  'in_review',
  'approved',
  'scheduled',
  'published',
  'withdrawn',
  'archived',
  'spiked',
] as const
export type Queue = (typeof QUEUES)[number]

/** What a list shows: one queue, narrowed by section and by words of the headline. */
export interface ListFilter {
  readonly queue: Queue
  readonly section?: Uuid
  /** Folded substring of the main headline. */
  readonly words?: string
  /** Any status by name, also everybody's drafts: what the command line lists by. */
  readonly status?: Status
}

export interface ArticlePage {
  readonly rows: readonly ArticleRow[]
  /** Opaque; `null` at the end. */
  readonly next: string | null
  readonly total: number
}

/** Kept counts, never counted on reading. */
export interface Counts {
  readonly queues: { readonly [Q in Queue]: number }
  readonly sections: Readonly<Record<Uuid, number>>
}

export interface ArticleHistory {
  readonly revisions: readonly RevisionSummary[]
  readonly events: readonly EventSummary[]
}

export interface ArticleView {
  readonly article: Article
  readonly mayEdit: boolean
  readonly moves: readonly string[]
}

/** The outcome of an import, as the command line prints it too. */
export interface ImportOutcome {
  readonly articles: readonly {
    readonly id: Uuid
    readonly headline: string
    readonly section: string | null
    readonly status: Status
    /** What the importer recognised, dropped and took for what. */
    readonly report: Readonly<Record<string, unknown>>
  }[]
  readonly skipped: readonly {
    readonly file: string
    readonly code: string
    readonly message: string
  }[]
}

/** The outcome of an export, as the command line prints it too. */
export interface ExportOutcome {
  readonly articles: number
  readonly pages: number
  readonly written: number
  readonly unchanged: number
  readonly removed: number
  readonly bytes: number
  readonly ms: number
  readonly cpu_ms: number
}

export interface VerifyOutcome {
  readonly ok: boolean
  readonly files: number
  readonly problems: readonly {
    readonly path: string
    readonly problem: 'changed' | 'missing' | 'unknown'
  }[]
}

export interface CheckOutcome {
  readonly ok: boolean
  readonly schemaVersion: number
  /** Of the library that looked: `3.50.4`. */
  readonly sqliteVersion: string
  readonly articles: number
  readonly revisions: number
  readonly problems: readonly string[]
}

export interface BackupOutcome {
  readonly file: string
  readonly bytes: number
  readonly articles: number
}

export interface JobView {
  readonly id: Uuid
  readonly kind: 'export' | 'import' | 'backup'
  readonly done: number
  readonly total: number
  /** What is being worked on, for a person. */
  readonly step: string
}

export interface ExportRequest {
  readonly out: string
  readonly at?: string
  readonly baseUrl?: string
  readonly zip?: string
  readonly full?: boolean
}

export type { Author, LiveState, Media, NewsroomSettings, Person, Role, Section, Tag }
