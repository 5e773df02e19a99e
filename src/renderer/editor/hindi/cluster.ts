const segmenter = new Intl.Segmenter('hi', { granularity: 'grapheme' })

/**
 * The code units of the first grapheme cluster of `text`; 0 for no text. Only a
 * short head is looked at: no cluster that a person types is longer.
 */
export function firstClusterLength(text: string): number {
  const first = segmenter.segment(text.slice(0, 64))[Symbol.iterator]().next()
  return first.done === true ? 0 : first.value.segment.length
}

const PICTOGRAPHIC = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u

/**
 * The code units that Backspace takes from the end of `text`: one code point, so
 * that क्षि goes क्ष, क्, क; a whole emoji, whose parts nobody typed. 0 for no text.
 */
export function backspaceLength(text: string): number {
  const tail = text.slice(-64)
  if (tail === '') return 0
  const last = Array.from(segmenter.segment(tail), ({ segment }) => segment).at(-1) ?? ''
  if (PICTOGRAPHIC.test(last)) return last.length
  return (Array.from(last).at(-1) ?? '').length
}
