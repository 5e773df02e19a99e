import { MOVES, type Move } from '@shared/article/moves'

/** From what one most likely wants to what one rarely does. */
const ORDER: readonly Move[] = [
  'publish',
  'approve',
  'submit',
  'begin_update',
  'unspike',
  'republish',
  'correct',
  'send_back',
  'recall',
  'schedule',
  'unschedule',
  'archive',
  'discard_update',
  'withdraw',
  'spike',
]

/** What takes something from readers or from the desk. */
export const GRAVE_MOVES: readonly Move[] = ['withdraw', 'spike', 'discard_update']

/** What makes a text writable again: offered by the notice that says why it is not. */
export const NOTICE_MOVES = ['begin_update', 'unspike', 'recall'] as const satisfies Move[]

/** What carries an article on towards its readers: the button that stands out. */
export const FORWARD_MOVES: readonly Move[] = ['publish', 'approve', 'submit', 'republish']

/** The moves to offer, likeliest first. A person alone sends nothing to review. */
export function offeredMoves(possible: readonly string[], alone: boolean): Move[] {
  const moves = MOVES.filter((move) => possible.includes(move)).filter(
    (move) => !(alone && move === 'submit'),
  )
  return moves.sort((one, other) => ORDER.indexOf(one) - ORDER.indexOf(other))
}
