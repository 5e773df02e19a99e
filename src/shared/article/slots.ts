/**
 * The headline slots. `main` is the H1; every other slot either duplicates it
 * (`null`) and follows it, or bears a text of its own.
 */
export const HEADLINE_SLOTS = ['main', 'strip', 'search', 'social', 'card'] as const

export type HeadlineSlot = (typeof HEADLINE_SLOTS)[number]
export type LinkableSlot = Exclude<HeadlineSlot, 'main'>

export const LINKABLE_SLOTS = HEADLINE_SLOTS.filter((slot) => slot !== 'main')

/** `null` = the slot duplicates main. Going back to `null` re-links it. */
export type Headlines = { readonly main: string } & {
  readonly [Slot in LinkableSlot]: string | null
}

/**
 * How many graphemes a slot holds before readers lose its end. `main` and
 * `strip`: three lines on a phone; `search`: what Google prints of a title;
 * `social`: Open Graph cards; `card`: two lines of a section card.
 */
export const SLOT_BUDGETS: Readonly<Record<HeadlineSlot, number>> = {
  main: 80,
  strip: 80,
  search: 60,
  social: 70,
  card: 65,
}

/** A headline longer than this is kept, with a warning. In graphemes. */
export const HEADLINE_WARNING_LENGTH = 300

export const NO_HEADLINES: Headlines = {
  main: '',
  strip: null,
  search: null,
  social: null,
  card: null,
}

/** What readers see in `slot`. */
export function headlineIn(headlines: Headlines, slot: HeadlineSlot): string {
  return headlines[slot] ?? headlines.main
}

/** Whether `slot` follows the main headline. */
export function isLinked(headlines: Headlines, slot: HeadlineSlot): boolean {
  return slot !== 'main' && headlines[slot] === null
}

/** The same headlines with `slot` set; `null` re-links it (and is refused for `main`). */
export function withHeadline(
  headlines: Headlines,
  slot: HeadlineSlot,
  text: string | null,
): Headlines {
  if (slot === 'main' && text === null) throw new Error('the main headline has nothing to follow')
  return { ...headlines, [slot]: text }
}
