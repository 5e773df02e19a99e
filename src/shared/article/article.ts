import type { BodyDocument } from '../body/document'
import type { Uuid } from '../ids'
import type { Headlines, HeadlineSlot } from './slots'
import type { States, Status } from './states'

/** UTC, ISO 8601 with milliseconds: `2026-11-22T08:30:00.000Z`. */
export type Instant = string

/** How one article shows one picture; `null` = as the media library says. */
export interface PictureUse {
  readonly media: Uuid
  readonly caption: string | null
  readonly credit: string | null
  readonly alt: string | null
  /** Where the eye should rest, from 0 to 1 of width and height. */
  readonly focalPoint: FocalPoint | null
}

export interface FocalPoint {
  readonly x: number
  readonly y: number
}

/**
 * All that an editor can change in an article, and all that a revision keeps.
 * Authors, sections, tags and media are named by id.
 */
export interface ArticleContent {
  readonly headlines: Headlines
  readonly kicker: string
  /** The English phrases at the head of the lede, in order, printed `A, B, C : `. */
  readonly leadIn: readonly string[]
  readonly body: BodyDocument
  readonly bylines: readonly Uuid[]
  readonly agency: Uuid | null
  /** The place a report was filed from, as printed: `नई दिल्ली`. */
  readonly dateline: string
  readonly section: Uuid | null
  readonly furtherSections: readonly Uuid[]
  readonly tags: readonly Uuid[]
  readonly leadPicture: PictureUse | null
  /** Stored, never derived at export. Empty until there is a headline to make it from. */
  readonly slug: string
  readonly description: string
  readonly language: 'hi'
  readonly breaking: boolean
  /** Readers see nothing before this, published or not. */
  readonly embargoUntil: Instant | null
}

/**
 * The parts of an article that are edited apart: two people who edit different
 * parts never meet. Each bears its own version.
 */
export type ArticlePart =
  | `headline:${HeadlineSlot}`
  | 'lead_in'
  | 'body'
  | 'bylines'
  | 'sections'
  | 'tags'
  | 'picture'
  | 'details'

export type PartVersions = { readonly [Part in ArticlePart]: number }

/** An article as the window and the command line see it. */
export interface Article extends ArticleContent, States {
  readonly id: Uuid
  /** Grows with every change of any part. */
  readonly version: number
  readonly parts: PartVersions
  readonly status: Status
  /** Whether the desk typed the slug; if not, it follows the headline until publication. */
  readonly slugIsOwn: boolean
  /** For the desk only; never printed. */
  readonly note: string
  readonly createdBy: Uuid
  readonly createdAt: Instant
  readonly updatedAt: Instant
  readonly scheduledAt: Instant | null
  readonly firstPublishedAt: Instant | null
  /** When readers last got a new text. */
  readonly publishedAt: Instant | null
  readonly liveRevision: number | null
  readonly workRevision: number | null
}

/** A change of some parts of an article: what an autosave carries. Absent = untouched. */
export interface ArticlePatch {
  readonly headlines?: Partial<Headlines>
  readonly leadIn?: readonly string[]
  readonly body?: BodyDocument
  readonly bylines?: { readonly authors: readonly Uuid[]; readonly agency: Uuid | null }
  readonly sections?: { readonly primary: Uuid | null; readonly further: readonly Uuid[] }
  readonly tags?: readonly Uuid[]
  readonly leadPicture?: PictureUse | null
  readonly details?: Partial<{
    readonly kicker: string
    readonly dateline: string
    /** An empty slug goes back to following the headline. */
    readonly slug: string
    readonly description: string
    readonly breaking: boolean
    readonly embargoUntil: Instant | null
    readonly note: string
  }>
}

/** One line of a list. */
export interface ArticleRow {
  readonly id: Uuid
  readonly headline: string
  readonly status: Status
  readonly live: States['live']
  readonly section: Uuid | null
  readonly byline: string
  readonly updatedAt: Instant
  readonly publishedAt: Instant | null
  readonly scheduledAt: Instant | null
  readonly breaking: boolean
  readonly hasPicture: boolean
  readonly words: number
}

export type RevisionReason =
  | 'created'
  | 'imported'
  | 'checkpoint'
  | 'submit'
  | 'send_back'
  | 'approve'
  | 'publish'
  | 'correct'
  | 'restore'

export interface RevisionSummary {
  readonly number: number
  readonly reason: RevisionReason
  readonly person: Uuid
  readonly personName: string
  readonly at: Instant
  readonly note: string
  readonly contentHash: string
}

/** One line of an article's history: a move, an import report, a saved part. */
export interface EventSummary {
  readonly type: string
  readonly person: Uuid | null
  readonly personName: string
  readonly at: Instant
  readonly detail: Readonly<Record<string, unknown>>
}
