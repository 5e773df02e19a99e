import { z } from 'zod'
import type { EventSummary } from '../article/article'
import type { CommandResult } from '../article/commands'
import { MOVES, ROLES, type Role } from '../article/moves'
import type { Uuid } from '../ids'
import {
  articleId,
  contentSeed,
  instant,
  listFilter,
  mediaChange,
  partVersions,
  patch,
  settingsChange,
  uuid,
} from './inputs'
import type {
  ArticleHistory,
  ArticlePage,
  ArticleView,
  Author,
  BackupOutcome,
  CheckOutcome,
  Counts,
  ExportOutcome,
  ImportOutcome,
  Media,
  NewsroomView,
  Person,
  Section,
  Tag,
} from './views'

/** One IPC method: how its payload is parsed and the least role that may call it. */
export interface Method<Input, Output> {
  readonly input: z.ZodType<Input>
  /** Finer rules (own article, states) are the store's. */
  readonly role: Role
  /** Only for its type. */
  readonly output?: Output
}

function method<Output>() {
  return <Input>(input: z.ZodType<Input>, role: Role = 'reporter'): Method<Input, Output> => ({
    input,
    role,
  })
}

/** The newsrooms that lie in the app's own data, which nobody has to look for. */
export const KEPT_NEWSROOMS = ['own', 'sample'] as const
export type KeptNewsroom = (typeof KEPT_NEWSROOMS)[number]

const nothing = z.undefined()
const folderName = z.string().min(1).max(4096)

/**
 * Every method of the bridge, in one list: the preload makes one function of
 * each, main registers one handler for each, the window's client has its types.
 * A method answers with `Result<Output>`.
 */
export const METHODS = {
  'newsroom.current': method<NewsroomView>()(nothing),
  /** Asks for a folder and opens it; `null` when the person thought better of it. */
  'newsroom.open': method<NewsroomView | null>()(nothing),
  'newsroom.create': method<NewsroomView | null>()(nothing),
  /** Shows one that the app keeps itself: the person's own, or the sample (made when first asked for). */
  'newsroom.show': method<NewsroomView>()(z.enum(KEPT_NEWSROOMS)),
  'newsroom.check': method<CheckOutcome>()(nothing),
  'newsroom.backup': method<BackupOutcome | null>()(nothing, 'editor'),
  'settings.change': method<NewsroomView>()(settingsChange, 'desk_head'),

  'counts.read': method<Counts>()(nothing),
  'articles.list': method<ArticlePage>()(
    z.object({
      filter: listFilter,
      after: z.string().max(500).optional(),
      limit: z.number().int().min(1).max(200),
    }),
  ),
  'articles.get': method<ArticleView>()(articleId),
  'articles.create': method<ArticleView>()(contentSeed),
  'articles.save': method<CommandResult<'article.save'>>()(
    z.object({ article: uuid, base: partVersions, patch }),
  ),
  'articles.move': method<ArticleView>()(
    z.object({
      article: uuid,
      base: z.number().int().optional(),
      move: z.enum(MOVES),
      note: z.string().max(5000).optional(),
      at: instant.optional(),
    }),
  ),
  'articles.history': method<ArticleHistory>()(articleId),
  'articles.restore': method<ArticleView>()(
    z.object({ article: uuid, revision: z.number().int().min(1) }),
  ),
  /** The address of the article as it will be published, for a sandboxed frame. */
  'articles.preview': method<{ url: string }>()(articleId),
  'articles.events': method<readonly EventSummary[]>()(articleId),

  'sections.list': method<readonly Section[]>()(nothing),
  'authors.list': method<readonly Author[]>()(nothing),
  'authors.create': method<Author>()(
    z.object({
      kind: z.enum(['person', 'agency', 'desk']),
      nameHi: z.string().trim().min(1).max(200),
      nameEn: z.string().trim().max(200),
    }),
    'editor',
  ),
  'tags.find': method<readonly Tag[]>()(
    z.object({ words: z.string().max(200), limit: z.number().int().min(1).max(50) }),
  ),
  'tags.byId': method<readonly Tag[]>()(z.object({ ids: z.array(uuid).max(200) })),
  /** Finds the tag of that name or makes it. */
  'tags.ensure': method<Tag>()(z.object({ name: z.string().trim().min(1).max(100) })),
  'persons.list': method<readonly Person[]>()(nothing),
  'persons.create': method<Person>()(
    z.object({ name: z.string().trim().min(1).max(200), role: z.enum(ROLES) }),
    'desk_head',
  ),

  /** Takes the bytes of a dropped or pasted picture. */
  'media.add': method<Media>()(
    z.object({ name: z.string().max(300), bytes: z.instanceof(Uint8Array) }),
  ),
  /** Asks for picture files; an empty list when none was chosen. */
  'media.choose': method<readonly Media[]>()(nothing),
  'media.list': method<readonly Media[]>()(
    z.object({ limit: z.number().int().min(1).max(500), words: z.string().max(200).optional() }),
  ),
  'media.byId': method<readonly Media[]>()(z.object({ ids: z.array(uuid).max(500) })),
  'media.change': method<Media>()(mediaChange),

  /** Asks for files and imports them; `null` when none was chosen. */
  'import.choose': method<ImportOutcome | null>()(nothing, 'editor'),
  /** Imports files that were dropped on the window. */
  'import.files': method<ImportOutcome>()(
    z.object({
      files: z
        .array(z.object({ name: z.string().max(300), bytes: z.instanceof(Uint8Array) }))
        .min(1)
        .max(200),
    }),
    'editor',
  ),
  /** Imports text from the clipboard of a portal page. */
  'import.text': method<ImportOutcome>()(z.object({ text: z.string().max(50_000_000) }), 'editor'),

  /** Asks where to, unless `out` says it. */
  'export.start': method<(ExportOutcome & { out: string }) | null>()(
    z.object({ out: folderName.optional(), at: instant.optional(), zip: z.boolean().optional() }),
    'desk_head',
  ),
  'export.reveal': method<null>()(z.object({ out: folderName })),
  'jobs.cancel': method<null>()(z.object({ job: uuid })),

  'window.language': method<null>()(z.object({ language: z.enum(['hi', 'en']) })),
  /** The answer to a `flush` event: everything typed is now in the store. */
  'window.flushed': method<null>()(z.object({ request: z.number().int() })),
} as const

export type MethodName = keyof typeof METHODS
export type MethodInput<Name extends MethodName> =
  (typeof METHODS)[Name] extends Method<infer Input, infer _Output> ? Input : never
export type MethodOutput<Name extends MethodName> =
  (typeof METHODS)[Name] extends Method<infer _Input, infer Output> ? Output : never

/** The id of an article that the window asks for by menu or command palette. */
export type OpenRequest = { readonly article: Uuid }
