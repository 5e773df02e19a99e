import { HEADLINE_WARNING_LENGTH, type HeadlineSlot, SLOT_BUDGETS } from '@shared/article/slots'
import { countGraphemes } from '@shared/hindi/graphemes'

export interface SlotLength {
  /** In graphemes: the letters a reader sees. */
  readonly length: number
  readonly budget: number
  readonly state: 'good' | 'over' | 'tooLong'
}

/** How long a headline is for its place. */
export function slotLength(slot: HeadlineSlot, text: string): SlotLength {
  const length = countGraphemes(text.trim())
  const budget = SLOT_BUDGETS[slot]
  const state = length > HEADLINE_WARNING_LENGTH ? 'tooLong' : length > budget ? 'over' : 'good'
  return { length, budget, state }
}
