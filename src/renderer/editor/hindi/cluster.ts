const segmenter = new Intl.Segmenter('hi', { granularity: 'grapheme' })

/**
 * The code units of the first grapheme cluster of `text`; 0 for no text. Only a
 * short head is looked at: no cluster that a person types is longer.
 */
export function firstClusterLength(text: string): number {
  const first = segmenter.segment(text.slice(0, 64))[Symbol.iterator]().next()
  return first.done === true ? 0 : first.value.segment.length
}
