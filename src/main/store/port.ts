import type { Article, ArticleContent, RevisionSummary } from '@shared/article/article'
import type { Command, CommandResult, CommandType } from '@shared/article/commands'
import type {
  ArticleHistory,
  ArticlePage,
  BackupOutcome,
  CheckOutcome,
  Counts,
  ListFilter,
} from '@shared/contract/views'
import type { Uuid } from '@shared/ids'
import type {
  Author,
  FrontPagePin,
  Media,
  NewsroomSettings,
  Person,
  Section,
  Tag,
} from '@shared/newsroom/newsroom'
import type { Result } from '@shared/result'

/** Every question the store answers: name -> [argument, answer]. Read-only, each a few prepared statements. */
export interface StoreQueries {
  newsroom: [void, { id: Uuid; schemaVersion: number; settings: NewsroomSettings }]
  counts: [{ person: Uuid }, Counts]
  articles: [{ filter: ListFilter; person: Uuid; after?: string; limit: number }, ArticlePage]
  article: [{ article: Uuid }, Article | null]
  history: [{ article: Uuid }, ArticleHistory]
  revision: [
    { article: Uuid; number: number },
    { summary: RevisionSummary; content: ArticleContent } | null,
  ]
  sections: [void, readonly Section[]]
  authors: [void, readonly Author[]]
  persons: [void, readonly Person[]]
  findTags: [{ words: string; limit: number }, readonly Tag[]]
  tags: [{ ids: readonly Uuid[] }, readonly Tag[]]
  tagByName: [{ name: string }, Tag | null]
  media: [{ ids: readonly Uuid[] }, readonly Media[]]
  findMedia: [{ words?: string; limit: number }, readonly Media[]]
  mediaByHash: [{ sha256: string }, Media | null]
  frontPage: [{ section: Uuid | null }, readonly FrontPagePin[]]
  /** Changes whenever any row changes, in this process or another: to notice a second process. */
  changeMark: [void, number]
  /** Changes only with another process's commits: the window knows of its own. */
  foreignMark: [void, number]
}

export type QueryName = keyof StoreQueries
export type QueryInput<Name extends QueryName> = StoreQueries[Name][0]
export type QueryOutput<Name extends QueryName> = StoreQueries[Name][1]

/**
 * A newsroom's store as the services see it. In the app it lives in a worker
 * thread, on the command line and in tests in the same thread; nobody but the
 * composition root knows which.
 */
export interface StorePort {
  /** The folder of the newsroom. */
  readonly folder: string
  /** Why nothing can be written, or `null`. */
  readonly readOnly: { readonly code: 'newsroom_read_only'; readonly message: string } | null
  run<Type extends CommandType>(command: Command<Type>): Promise<Result<CommandResult<Type>>>
  /**
   * Several commands in one transaction, in order: all are applied, or none and the
   * failure is the first refusal, with its index as `details.command`.
   */
  runAll(commands: readonly Command[]): Promise<Result<readonly unknown[]>>
  read<Name extends QueryName>(
    name: Name,
    ...input: QueryInput<Name> extends void ? [] : [QueryInput<Name>]
  ): Promise<QueryOutput<Name>>
  check(): Promise<CheckOutcome>
  /** SQLite's online backup into `file`, verified after. */
  backup(file: string): Promise<Result<BackupOutcome>>
  close(): Promise<void>
}
