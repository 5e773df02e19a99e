import { STATUSES, type Status } from '@shared/article/states'
import { type Counts, QUEUES, type Queue } from '@shared/contract/views'
import type { Uuid } from '@shared/ids'
import type { ReadDatabase } from '../database'
import { findRow, idText } from '../ids'

/** The kept counts: some rows for each section, however many articles there are. */
export function counts(db: ReadDatabase, { person }: { person: Uuid }): Counts {
  return db.reading(() => {
    const queues = Object.fromEntries(QUEUES.map((queue) => [queue, 0])) as Record<Queue, number>
    for (const status of STATUSES) {
      const held = statusCount(db, status)
      queues.all += held
      if (status !== 'draft') queues[status] = held
    }
    const creator = findRow(db, 'persons', person) ?? 0
    queues.my_drafts = draftCount(db, creator, false)
    queues.sent_back = draftCount(db, creator, true)
    return { queues, sections: sectionCounts(db) }
  })
}

/** How many articles have a status, in all sections or in one (by row key). */
export function statusCount(db: ReadDatabase, status: Status | null, section?: number): number {
  return (
    db.value<number>(
      `SELECT ifnull(sum(articles), 0) FROM status_counts
        WHERE status = ifnull(?, status) AND section = ifnull(?, section)`,
      status,
      section ?? null,
    ) ?? 0
  )
}

/** How many drafts a person (by row key) has: all of them, or those sent back. */
export function draftCount(db: ReadDatabase, creator: number, onlySentBack: boolean): number {
  return (
    db.value<number>(
      `SELECT ifnull(sum(articles), 0) FROM draft_counts WHERE creator = ? AND sent_back >= ?`,
      creator,
      Number(onlySentBack),
    ) ?? 0
  )
}

function sectionCounts(db: ReadDatabase): Record<Uuid, number> {
  const rows = db.all<{ uuid: Buffer; articles: number }>(
    `SELECT s.uuid, ifnull(sum(c.articles), 0) AS articles
       FROM sections s LEFT JOIN status_counts c ON c.section = s.id
      GROUP BY s.id`,
  )
  return Object.fromEntries(rows.map(({ uuid, articles }) => [idText(uuid), articles]))
}
