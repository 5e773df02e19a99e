import type { Instant } from '@shared/article/article'
import type { LiveState, Status, WorkState } from '@shared/article/states'
import type { Uuid } from '@shared/ids'
import { refuse } from '@shared/result'
import type { ReadDatabase, WriteDatabase } from '../database'
import { idBytes } from '../ids'
import type { ActingPerson } from './context'

/** What commands need to know of an article before they change it. */
export interface ArticleState {
  readonly row: number
  readonly id: Uuid
  readonly version: number
  readonly live: LiveState
  readonly work: WorkState
  readonly status: Status
  readonly liveRevision: number | null
  readonly workRevision: number | null
  readonly createdBy: number
  readonly headline: string
  readonly slug: string
  readonly section: number | null
  readonly firstPublishedAt: Instant | null
}

/** The article's state now; an unknown article is refused as `not_found`. */
export function articleState(db: ReadDatabase, id: Uuid): ArticleState {
  const state = db.get<Omit<ArticleState, 'id'>>(
    `SELECT id AS row, version, live, work, status, live_revision AS liveRevision,
            work_revision AS workRevision, created_by AS createdBy, headline, slug, section,
            first_published_at AS firstPublishedAt
       FROM articles WHERE uuid = ?`,
    idBytes(id),
  )
  if (!state) return refuse('not_found', `There is no article ${id}.`, { article: id })
  return { ...state, id }
}

/** Whether the person made the article. */
export function isOwn(state: ArticleState, person: ActingPerson): boolean {
  return state.createdBy === person.row
}

/** Notes that the article changed: its version grows by one. Answers the new version. */
export function touch(db: WriteDatabase, article: number, at: Instant): number {
  db.run('UPDATE articles SET version = version + 1, updated_at = ? WHERE id = ?', at, article)
  return db.value<number>('SELECT version FROM articles WHERE id = ?', article) ?? 0
}
