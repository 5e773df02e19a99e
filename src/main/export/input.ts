import type { ArticleContent, Instant } from '@shared/article/article'
import type { LiveState } from '@shared/article/states'
import type { Uuid } from '@shared/ids'
import type { Author, Media, NewsroomSettings, Section, Tag } from '@shared/newsroom/newsroom'

/** What readers have of one article: the content of its live revision and its address. */
export interface Publication {
  readonly id: Uuid
  readonly live: Exclude<LiveState, 'never'>
  readonly content: ArticleContent
  /** The section whose folder holds the page; stored at publication. */
  readonly section: Uuid
  readonly slug: string
  readonly firstPublishedAt: Instant
  /** When readers last got a new text. */
  readonly publishedAt: Instant
  /** Public correction notes, oldest first. */
  readonly corrections: readonly { readonly at: Instant; readonly note: string }[]
}

/** An old address that answers with a new one; paths within the bundle, without a leading slash. */
export interface Redirect {
  readonly from: string
  readonly to: string
}

export interface Pin {
  /** `null` is home. */
  readonly section: Uuid | null
  readonly article: Uuid
  readonly position: number
  readonly expiresAt: Instant | null
}

/**
 * All that a bundle is made of, gathered in one read transaction. Pages are pure
 * functions of this and of the instant of the export.
 */
export interface BundleInput {
  readonly settings: NewsroomSettings
  readonly sections: readonly Section[]
  readonly authors: readonly Author[]
  readonly tags: readonly Tag[]
  readonly media: readonly Media[]
  /** Newest `firstPublishedAt` first, then by id. */
  readonly publications: readonly Publication[]
  readonly pins: readonly Pin[]
  readonly redirects: readonly Redirect[]
}
