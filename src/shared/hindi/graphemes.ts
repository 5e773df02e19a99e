// Chromium and Node segment alike for Hindi; the locale keeps both off the machine's own.
const segmenter = new Intl.Segmenter('hi', { granularity: 'grapheme' })

/** The clusters a reader sees as single letters: `हिंदी` -> `हिं`, `दी`. */
export function graphemes(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/**
 * How many letters a reader sees. For counters and budgets on the screen only:
 * it follows the runtime's ICU, so nothing printed may depend on it.
 */
export function countGraphemes(text: string): number {
  let count = 0
  const segments = segmenter.segment(text)[Symbol.iterator]()
  while (!segments.next().done) count += 1
  return count
}
