import type { ImportStep } from './report'
import { visible, type Line } from './lines'
import { splitLeadIn } from './leadIn'

/** The headlines at the head of a page, and how many lines they take up. */
export interface FoundHeadlines {
  readonly main: string
  /** A differing first headline: the title strip. `null` = one headline. */
  readonly strip: string | null
  readonly count: number
  readonly step: ImportStep
}

/** In code points: without `Share this:` below it, a longer second line is text. */
const LONGEST_BARE_HEADLINE = 160

/**
 * A headline that stands twice is one headline; two that differ are the strip
 * and the main headline, in this order. `null` when the page begins with text.
 *
 * @param headEnd number of the first share line: all before it is head
 */
export function headlinesOf(lines: readonly Line[], headEnd: number | null): FoundHeadlines | null {
  const [first, second] = lines
  if (!first) return null
  const repeats = repeatsOf(lines, headEnd)
  if (repeats > 1) {
    const numbers = lines.slice(0, repeats).map(({ number }) => number)
    return {
      main: first.text,
      strip: null,
      count: repeats,
      step: { did: 'joined_headline', lines: numbers },
    }
  }
  if (isText(first.text) && !isAloneInHead(lines, headEnd)) return null
  if (second && isSecondHeadline(second, lines[2], headEnd)) {
    return {
      main: second.text,
      strip: first.text,
      count: 2,
      step: { did: 'took_strip_and_headline', lines: [first.number, second.number] },
    }
  }
  return {
    main: first.text,
    strip: null,
    count: 1,
    step: { did: 'took_headline', lines: [first.number] },
  }
}

function repeatsOf(lines: readonly Line[], headEnd: number | null): number {
  const headline = visible(lines[0]?.text ?? '')
  // Without a share line to tell head from text, the last line must be left as text.
  const most = headEnd === null ? lines.length - 1 : lines.length
  let count = 1
  while (count < most && visible(lines[count]?.text ?? '') === headline) count += 1
  return count
}

/** What stands alone above the share line is the headline, even one that reads like a sentence. */
function isAloneInHead(lines: readonly Line[], headEnd: number | null): boolean {
  const [first, second] = lines
  if (headEnd === null || !first || !second) return false
  const isAlone = first.number < headEnd && second.number > headEnd
  return isAlone && Array.from(first.text).length <= LONGEST_BARE_HEADLINE
}

function isSecondHeadline(second: Line, third: Line | undefined, headEnd: number | null): boolean {
  if (!third || isText(second.text)) return false
  if (headEnd !== null) {
    // Below `Share this:` the body has begun.
    if (second.number > headEnd) return false
    if (third.number > headEnd) return true
  }
  return Array.from(second.text).length <= LONGEST_BARE_HEADLINE && isText(third.text)
}

function isText(text: string): boolean {
  return /[।॥][\p{Pe}\p{Pf}"'’”]*$/u.test(text) || splitLeadIn(text) !== null
}
