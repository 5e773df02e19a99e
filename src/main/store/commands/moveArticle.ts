import type { RevisionReason } from '@shared/article/article'
import type { CommandPayloads } from '@shared/article/commands'
import { decideMove } from '@shared/article/moves'
import { statusOf, type WorkState } from '@shared/article/states'
import { assertNever, refuse, unwrap } from '@shared/result'
import { readContent } from '../content/readContent'
import { patchTo, writeParts } from '../content/writeParts'
import { addRevision, revisionContent } from '../revisions/revisions'
import { type ArticleState, articleState, isOwn, touch } from './articleRow'
import type { CommandContext, CommandFunction } from './context'
import { publishArticle, requirePublishable } from './publishArticle'
import { bumpParts } from './saveArticle'

type Payload = CommandPayloads['article.move']

/** A move of the table, with all that comes with it. */
export const moveArticle: CommandFunction<'article.move'> = (context, payload) => {
  const { db, person, at } = context
  const state = articleState(db, payload.article)
  const { move } = payload
  const note = payload.note?.trim() ?? ''
  if (payload.base !== undefined && payload.base !== state.version) {
    refuse('stale_version', 'The article changed since you looked at it.', {
      version: state.version,
    })
  }
  requireInstant(payload.at)
  const own = isOwn(state, person)
  const { role, alone } = person
  const request = { move, states: state, role, own, alone, note, at: payload.at }
  const states = unwrap(decideMove(request))
  const revision = carryOut(context, state, payload, note)
  db.run(
    'UPDATE articles SET live = ?, work = ?, scheduled_at = ?, sent_back = ? WHERE id = ?',
    states.live,
    states.work,
    move === 'schedule' ? (payload.at ?? null) : null,
    // A draft counts as sent back until its next move.
    move === 'send_back' ? 1 : 0,
    state.row,
  )
  const version = touch(db, state.row, at)
  const status = statusOf(states)
  return {
    result: { version, status, revision },
    facts: { move, from: state.status, to: status, revision, at: payload.at ?? null },
    ...(note === '' ? {} : { texts: { note } }),
  }
}

/** What a move does beside changing states. Answers the revision that it made or made live. */
function carryOut(
  context: CommandContext,
  state: ArticleState,
  payload: Payload,
  note: string,
): number | null {
  const { move } = payload
  switch (move) {
    case 'submit':
    case 'send_back':
    case 'approve':
      return markRevision(context, state, move, note)
    case 'schedule':
      return schedule(context, state, payload, note)
    case 'publish':
    case 'correct':
      return publishArticle(context, state, move, payload.at ?? context.at, note)
    case 'begin_update':
      return setWorkRevision(context, state, state.liveRevision)
    case 'discard_update':
      return discardUpdate(context, state)
    case 'recall':
    case 'unschedule':
    case 'withdraw':
    case 'archive':
    case 'republish':
    case 'spike':
    case 'unspike':
      return null
    default:
      return assertNever(move)
  }
}

function markRevision(
  context: CommandContext,
  state: ArticleState,
  reason: RevisionReason,
  note: string,
): number {
  const { db, person, at } = context
  const { number } = addRevision(db, {
    article: state.row,
    content: readContent(db, state.row),
    reason,
    person: person.row,
    at,
    note,
  })
  setWorkRevision(context, state, number)
  return number
}

function setWorkRevision(
  { db }: CommandContext,
  state: ArticleState,
  revision: number | null,
): number | null {
  db.run('UPDATE articles SET work_revision = ? WHERE id = ?', revision, state.row)
  return revision
}

/** What goes out by itself must be fit to; without a reviewer, scheduling is the approval. */
function schedule(
  context: CommandContext,
  state: ArticleState,
  payload: Payload,
  note: string,
): number | null {
  requirePublishable(state)
  if (payload.at !== undefined && payload.at <= context.at) {
    refuse('invalid_input', 'The time to publish at has passed.', { at: payload.at })
  }
  const unapproved: readonly WorkState[] = ['draft', 'in_review']
  return unapproved.includes(state.work) ? markRevision(context, state, 'approve', note) : null
}

/** Working rows go back to what readers have; the address too. */
function discardUpdate(context: CommandContext, state: ArticleState): number | null {
  const { db } = context
  const content =
    state.liveRevision === null ? null : revisionContent(db, state.row, state.liveRevision)
  if (!content) throw new Error(`article ${state.id} is live without a revision`)
  const changed = writeParts(db, state.row, patchTo(content))
  const addressChanged = db.run(
    'UPDATE articles SET slug = ? WHERE id = ? AND slug <> ?',
    content.slug,
    state.row,
    content.slug,
  )
  const parts = new Set(changed)
  if (addressChanged > 0) parts.add('details')
  bumpParts(db, state.row, [], [...parts])
  setWorkRevision(context, state, null)
  return state.liveRevision
}

function requireInstant(at: string | undefined): void {
  if (at !== undefined && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(at)) {
    refuse('invalid_input', 'A time is written like 2026-11-22T08:30:00.000Z.', { at })
  }
}
