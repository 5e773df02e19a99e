import { fail, ok, type Result } from '../result'
import type { LiveState, States, Status, WorkState } from './states'
import { statusOf } from './states'

/** Who works here, from least to most. */
export const ROLES = ['reporter', 'editor', 'sub_editor', 'desk_head'] as const
export type Role = (typeof ROLES)[number]

export const MOVES = [
  'submit',
  'recall',
  'send_back',
  'approve',
  'schedule',
  'unschedule',
  'publish',
  'correct',
  'begin_update',
  'discard_update',
  'withdraw',
  'archive',
  'republish',
  'spike',
  'unspike',
] as const
export type Move = (typeof MOVES)[number]

interface MoveRule {
  readonly roles: readonly Role[]
  readonly work: readonly WorkState[]
  readonly live?: readonly LiveState[]
  /** The states afterwards; what is left out stays. */
  readonly to: { readonly live?: LiveState; readonly work?: WorkState }
  /** Reporters may do this with their own articles only. */
  readonly ownForReporter?: true
  readonly needsNote?: true
  readonly needsTime?: true
  /** Work states that count only in a newsroom of one person. */
  readonly alsoAlone?: readonly WorkState[]
}

const WRITERS: readonly Role[] = ['reporter', 'editor', 'sub_editor', 'desk_head']
const REVIEWERS: readonly Role[] = ['sub_editor', 'desk_head']
const HEADS: readonly Role[] = ['desk_head']

/** The one table of who may move what: the window shows it, the store enforces it. */
export const MOVE_RULES: Readonly<Record<Move, MoveRule>> = {
  submit: { roles: WRITERS, work: ['draft'], to: { work: 'in_review' }, ownForReporter: true },
  recall: { roles: WRITERS, work: ['in_review'], to: { work: 'draft' }, ownForReporter: true },
  send_back: { roles: REVIEWERS, work: ['in_review'], to: { work: 'draft' }, needsNote: true },
  approve: { roles: REVIEWERS, work: ['in_review'], to: { work: 'approved' } },
  schedule: {
    roles: HEADS,
    work: ['approved'],
    alsoAlone: ['draft'],
    to: { work: 'scheduled' },
    needsTime: true,
  },
  unschedule: { roles: HEADS, work: ['scheduled'], to: { work: 'approved' } },
  publish: {
    roles: HEADS,
    work: ['approved', 'scheduled'],
    alsoAlone: ['draft'],
    to: { live: 'published', work: 'none' },
  },
  correct: {
    roles: HEADS,
    work: ['approved', 'scheduled'],
    alsoAlone: ['draft'],
    live: ['published', 'archived'],
    to: { live: 'published', work: 'none' },
    needsNote: true,
  },
  begin_update: {
    roles: WRITERS,
    work: ['none'],
    live: ['published', 'withdrawn', 'archived'],
    to: { work: 'draft' },
    ownForReporter: true,
  },
  discard_update: {
    roles: WRITERS,
    work: ['draft'],
    live: ['published', 'withdrawn', 'archived'],
    to: { work: 'none' },
    ownForReporter: true,
  },
  withdraw: {
    roles: HEADS,
    work: ['none'],
    live: ['published', 'archived'],
    to: { live: 'withdrawn' },
    needsNote: true,
  },
  archive: { roles: HEADS, work: ['none'], live: ['published'], to: { live: 'archived' } },
  republish: {
    roles: HEADS,
    work: ['none'],
    live: ['withdrawn', 'archived'],
    to: { live: 'published' },
  },
  spike: {
    roles: HEADS,
    work: ['draft', 'in_review', 'approved', 'scheduled'],
    live: ['never'],
    to: { work: 'spiked' },
  },
  unspike: { roles: HEADS, work: ['spiked'], to: { work: 'draft' } },
}

/** Who asks for a move, and of what. */
export interface MoveRequest {
  readonly move: Move
  readonly states: States
  readonly role: Role
  /** Whether the asking person made the article. */
  readonly own: boolean
  /** Whether the newsroom has only this person. */
  readonly alone: boolean
  readonly note?: string
  readonly at?: string
}

/** The states after a move, or why it is refused. Changes nothing. */
export function decideMove(request: MoveRequest): Result<States> {
  const { move, states, role, own, alone } = request
  const rule = MOVE_RULES[move]
  const where = { move, status: statusOf(states), role }
  if (!rule.roles.includes(role)) {
    return fail('forbidden', `A ${role} may not ${phrase(move)} an article.`, where)
  }
  if (rule.ownForReporter && role === 'reporter' && !own) {
    return fail('forbidden', `A reporter may ${phrase(move)} own articles only.`, where)
  }
  const works = alone ? [...rule.work, ...(rule.alsoAlone ?? [])] : rule.work
  if (!works.includes(states.work) || (rule.live && !rule.live.includes(states.live))) {
    return fail(
      'move_not_allowed',
      `An article that is ${statusOf(states)} cannot be moved by “${phrase(move)}”.`,
      where,
    )
  }
  if (rule.needsNote && !request.note?.trim()) {
    return fail('note_required', `To ${phrase(move)} an article, say why in a note.`, where)
  }
  if (rule.needsTime && !request.at) {
    return fail('invalid_input', `To ${phrase(move)} an article, say when.`, where)
  }
  return ok({ live: rule.to.live ?? states.live, work: rule.to.work ?? states.work })
}

/** The moves that the person may make now, in the order of the table. */
export function possibleMoves(request: Omit<MoveRequest, 'move' | 'note' | 'at'>): Move[] {
  return MOVES.filter((move) => decideMove({ ...request, move, note: '-', at: '-' }).ok)
}

/** Which move brings an article from its states to `target`, as the command line asks for it. */
export function moveTowards(states: States, target: Status): Move | null {
  const from = statusOf(states)
  switch (target) {
    case 'in_review':
      return 'submit'
    case 'approved':
      return from === 'scheduled' ? 'unschedule' : 'approve'
    case 'scheduled':
      return 'schedule'
    case 'published':
      return from === 'withdrawn' || from === 'archived' ? 'republish' : 'publish'
    case 'withdrawn':
      return 'withdraw'
    case 'archived':
      return 'archive'
    case 'spiked':
      return 'spike'
    case 'draft':
      return draftMove(from)
  }
}

function draftMove(from: Status): Move | null {
  if (from === 'in_review') return 'send_back'
  if (from === 'spiked') return 'unspike'
  return from === 'draft' || from === 'approved' || from === 'scheduled' ? null : 'begin_update'
}

function phrase(move: Move): string {
  return move.replace('_', ' ')
}
