import type { Article, Instant } from '@shared/article/article'
import type { LiveState, Status, WorkState } from '@shared/article/states'
import type { Uuid } from '@shared/ids'
import { readContent, readPartVersions } from '../content/readContent'
import type { ReadDatabase } from '../database'
import { idBytes, idText } from '../ids'

interface ArticleHead {
  id: number
  version: number
  live: LiveState
  work: WorkState
  status: Status
  slug_is_own: number
  note: string
  creator: Buffer
  created_at: Instant
  updated_at: Instant
  scheduled_at: Instant | null
  first_published_at: Instant | null
  published_at: Instant | null
  live_revision: number | null
  work_revision: number | null
}

/** One article with all its parts, or `null`. */
export function article(db: ReadDatabase, input: { article: Uuid }): Article | null {
  return db.reading(() => {
    const head = db.get<ArticleHead>(
      `SELECT a.id, a.version, a.live, a.work, a.status, a.slug_is_own, a.note,
              p.uuid AS creator, a.created_at, a.updated_at, a.scheduled_at,
              a.first_published_at, a.published_at, a.live_revision, a.work_revision
         FROM articles a JOIN persons p ON p.id = a.created_by
        WHERE a.uuid = ?`,
      idBytes(input.article),
    )
    return head ? toArticle(db, input.article, head) : null
  })
}

function toArticle(db: ReadDatabase, id: Uuid, head: ArticleHead): Article {
  return {
    ...readContent(db, head.id),
    id,
    version: head.version,
    parts: readPartVersions(db, head.id),
    live: head.live,
    work: head.work,
    status: head.status,
    slugIsOwn: head.slug_is_own === 1,
    note: head.note,
    createdBy: idText(head.creator),
    createdAt: head.created_at,
    updatedAt: head.updated_at,
    scheduledAt: head.scheduled_at,
    firstPublishedAt: head.first_published_at,
    publishedAt: head.published_at,
    liveRevision: head.live_revision,
    workRevision: head.work_revision,
  }
}
