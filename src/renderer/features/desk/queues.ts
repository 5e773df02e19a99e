import type { Queue } from '@shared/contract/views'
import type { IconName } from '../../ui/icons/paths'

export const QUEUE_ICONS: Readonly<Record<Queue, IconName>> = {
  all: 'inbox',
  my_drafts: 'pencil',
  sent_back: 'reply',
  in_review: 'eye',
  approved: 'check',
  scheduled: 'clock',
  published: 'globe',
  withdrawn: 'ban',
  archived: 'box',
  spiked: 'close',
}

const DESK: readonly Queue[] = [
  'my_drafts',
  'sent_back',
  'in_review',
  'approved',
  'scheduled',
  'published',
  'withdrawn',
  'archived',
  'spiked',
  'all',
]

/** What only passes between people: a newsroom of one has no use for it. */
const BETWEEN_PEOPLE: readonly Queue[] = ['sent_back', 'in_review', 'approved']

/**
 * The queues to show. One that passes between people is shown to a person alone
 * only while something lies in it, so that nothing can be lost in it.
 */
export function shownQueues(alone: boolean, counts: Partial<Record<Queue, number>>): Queue[] {
  return DESK.filter(
    (queue) => !alone || !BETWEEN_PEOPLE.includes(queue) || (counts[queue] ?? 0) > 0,
  )
}
