import type { ArticleRow, Instant } from '@shared/article/article'
import type { Uuid } from '@shared/ids'
import type { Failure } from '@shared/result'
import { now, run, type Desk } from './desk'

/** What the scheduler did in one round. */
export interface ScheduledRound {
  readonly published: readonly Uuid[]
  readonly failed: readonly { readonly article: Uuid; readonly error: Failure }[]
  /** When the next article is due, `null` = none is scheduled. */
  readonly next: Instant | null
}

/** `setTimeout` holds 31 bits of milliseconds; a clock that was set wants to be noticed, too. */
const LONGEST_WAIT = 60_000
const PAGE = 200

/** The articles that are due at `at`, the earliest first, and when the next one will be. */
export function dueAt(
  rows: readonly Pick<ArticleRow, 'id' | 'scheduledAt'>[],
  at: Instant,
): { readonly due: readonly Uuid[]; readonly next: Instant | null } {
  const times = rows
    .flatMap(({ id, scheduledAt }) => (scheduledAt === null ? [] : [{ id, time: scheduledAt }]))
    .sort((one, other) => (one.time < other.time ? -1 : one.time > other.time ? 1 : 0))
  return {
    due: times.filter(({ time }) => time <= at).map(({ id }) => id),
    next: times.find(({ time }) => time > at)?.time ?? null,
  }
}

/** Publishes what is due. An article that is refused stays scheduled and is named. */
export async function runDueArticles(desk: Desk): Promise<ScheduledRound> {
  const at = now(desk)
  const { due, next } = dueAt(await scheduledRows(desk), at)
  const actor = { ...desk, person: await deskHead(desk) }
  const published: Uuid[] = []
  const failed: { article: Uuid; error: Failure }[] = []
  for (const article of due) {
    const moved = await run(actor, 'article.move', { article, move: 'publish' })
    if (moved.ok) published.push(article)
    else failed.push({ article, error: moved.error })
  }
  return { published, failed, next }
}

/**
 * Runs `runDueArticles` whenever an article becomes due, and at least once a
 * minute: another process may have scheduled one, and the clock may be set.
 *
 * @param onRound told of every round that published or failed something
 * @returns stops it; a round under way is finished
 */
export function startScheduler(
  desk: Desk,
  onRound: (round: ScheduledRound) => void,
  onBug: (error: unknown) => void,
): () => void {
  let stopped = false
  let timer: NodeJS.Timeout | null = null
  // An article that cannot go out is told of once, not every minute.
  const told = new Set<Uuid>()

  async function round(): Promise<void> {
    const done = await runDueArticles(desk)
    const failed = done.failed.filter(({ article }) => !told.has(article))
    for (const { article } of failed) told.add(article)
    if (done.published.length > 0 || failed.length > 0) onRound({ ...done, failed })
    const wait = done.next === null ? LONGEST_WAIT : Date.parse(done.next) - desk.clock()
    if (!stopped) again(Math.min(Math.max(wait, 0), LONGEST_WAIT))
  }

  function again(wait: number): void {
    timer = setTimeout(() => {
      round().catch((error: unknown) => {
        onBug(error)
        if (!stopped) again(LONGEST_WAIT)
      })
    }, wait)
    timer.unref()
  }

  if (!desk.store.readOnly) again(0)
  return () => {
    stopped = true
    if (timer) clearTimeout(timer)
  }
}

/** Who scheduled was a desk head; whoever sits at the window now need not be one. */
async function deskHead(desk: Desk): Promise<Uuid> {
  const heads = (await desk.store.read('persons')).filter(
    (person) => person.active && person.role === 'desk_head',
  )
  return (heads.find(({ id }) => id === desk.person) ?? heads[0])?.id ?? desk.person
}

async function scheduledRows(desk: Desk): Promise<ArticleRow[]> {
  const rows: ArticleRow[] = []
  let after: string | undefined
  do {
    const filter = { queue: 'scheduled' } as const
    const page = await desk.store.read('articles', {
      filter,
      person: desk.person,
      limit: PAGE,
      ...(after === undefined ? {} : { after }),
    })
    rows.push(...page.rows)
    after = page.next ?? undefined
  } while (after !== undefined)
  return rows
}
