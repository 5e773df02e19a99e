import { assertNever } from '../result'

/** What readers have of an article. */
export const LIVE_STATES = ['never', 'published', 'withdrawn', 'archived'] as const
export type LiveState = (typeof LIVE_STATES)[number]

/** What the desk is doing with an article. */
export const WORK_STATES = [
  'none',
  'draft',
  'in_review',
  'approved',
  'scheduled',
  'spiked',
] as const
export type WorkState = (typeof WORK_STATES)[number]

/** The one word shown for both states: the work if there is any, else what readers have. */
export const STATUSES = [
  'draft',
  'in_review',
  'approved',
  'scheduled',
  'published',
  'withdrawn',
  'archived',
  'spiked',
] as const
export type Status = (typeof STATUSES)[number]

export interface States {
  readonly live: LiveState
  readonly work: WorkState
}

/** The status shown for a pair of states. Never-published with no work cannot exist; it reads as a draft. */
export function statusOf({ live, work }: States): Status {
  if (work !== 'none') return work
  switch (live) {
    case 'never':
      return 'draft'
    case 'published':
    case 'withdrawn':
    case 'archived':
      return live
    default:
      return assertNever(live)
  }
}
