import type { Author, NewsroomSettings, Section, Tag } from '../newsroom/newsroom'
import type { Uuid } from '../ids'
import type {
  ArticleContent,
  ArticlePart,
  ArticlePatch,
  FocalPoint,
  Instant,
  RevisionReason,
} from './article'
import type { Move } from './moves'
import type { Role } from './moves'
import type { Status } from './states'

/**
 * Every write to a newsroom is one of these, applied by one idempotent function
 * in one transaction that also appends its event. The key is the command's type,
 * the value its payload. Ids of new rows are made by the writer.
 */
export interface CommandPayloads {
  'article.create': {
    readonly article: Uuid
    readonly content?: Partial<ArticleContent>
    /** What an importer did, for the article's history. */
    readonly importReport?: Readonly<Record<string, unknown>>
  }
  /** An autosave. `base` names the version of each patched part that the writer saw. */
  'article.save': {
    readonly article: Uuid
    readonly base: { readonly [Part in ArticlePart]?: number }
    readonly patch: ArticlePatch
  }
  'article.checkpoint': { readonly article: Uuid; readonly reason: RevisionReason }
  'article.move': {
    readonly article: Uuid
    /** The article version the person decided on; absent = whatever it is now. */
    readonly base?: number
    readonly move: Move
    readonly note?: string
    /** For `schedule`: when. For `publish` by an importer: the time of first publication. */
    readonly at?: Instant
  }
  'article.restore': { readonly article: Uuid; readonly revision: number }
  'article.purge': { readonly article: Uuid; readonly typedHeadline: string }

  'section.create': Pick<Section, 'id' | 'parent' | 'slug' | 'labelHi' | 'labelEn'>
  'section.change': {
    readonly id: Uuid
    readonly change: Partial<Pick<Section, 'slug' | 'labelHi' | 'labelEn' | 'hidden'>>
  }
  /** Reorders and re-parents; `position` counts from 0 among the new siblings. */
  'section.place': { readonly id: Uuid; readonly parent: Uuid | null; readonly position: number }

  'tag.create': Pick<Tag, 'id' | 'name'>
  'tag.rename': Pick<Tag, 'id' | 'name'>

  'author.create': Omit<Author, 'slug'> & { readonly slug?: string }
  'author.change': { readonly id: Uuid; readonly change: Partial<Omit<Author, 'id'>> }

  'person.create': { readonly id: Uuid; readonly name: string; readonly role: Role }
  'person.change': {
    readonly id: Uuid
    readonly change: Partial<{
      readonly name: string
      readonly role: Role
      readonly active: boolean
    }>
  }
  /** `pinHash` is made by the service (scrypt); `null` takes the PIN away. */
  'person.set_pin': { readonly id: Uuid; readonly pinHash: string | null }

  'media.add': {
    readonly id: Uuid
    readonly sha256: string
    readonly extension: 'jpg' | 'png' | 'webp' | 'gif'
    readonly width: number
    readonly height: number
    readonly bytes: number
    readonly originalName: string
  }
  'media.change': {
    readonly id: Uuid
    readonly change: Partial<{
      readonly caption: string
      readonly credit: string
      readonly alt: string
      readonly rights: string
      readonly rightsUntil: Instant | null
      readonly focalPoint: FocalPoint
    }>
  }

  /** Replaces the pins of one page, in order. `section: null` is home. */
  'front_page.arrange': {
    readonly section: Uuid | null
    readonly pins: readonly { readonly article: Uuid; readonly expiresAt: Instant | null }[]
  }

  'settings.change': { readonly change: Partial<NewsroomSettings> }
}

export type CommandType = keyof CommandPayloads

/** A command as the store takes it. */
export type Command<Type extends CommandType = CommandType> = {
  readonly [T in Type]: {
    /** The same id applied twice changes nothing the second time. */
    readonly id: Uuid
    readonly type: T
    readonly person: Uuid
    readonly at: Instant
    readonly payload: CommandPayloads[T]
  }
}[Type]

/** What a command answers with, beyond having been applied. */
export interface CommandResults {
  'article.create': { readonly version: number }
  'article.save': {
    readonly version: number
    readonly parts: { readonly [Part in ArticlePart]?: number }
    readonly slug: string
    readonly savedAt: Instant
  }
  'article.checkpoint': { readonly revision: number }
  'article.move': {
    readonly version: number
    readonly status: Status
    readonly revision: number | null
  }
  'article.restore': { readonly version: number; readonly revision: number }
  'tag.create': { readonly id: Uuid }
  'media.add': { readonly id: Uuid }
}

/** The result type of a command: its own, or nothing. */
export type CommandResult<Type extends CommandType> = Type extends keyof CommandResults
  ? CommandResults[Type]
  : Record<string, never>
