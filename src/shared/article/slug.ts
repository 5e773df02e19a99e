/**
 * Slugs keep Devanagari. They are stored with the article, never derived at
 * export; until the article is published its slug follows the headline.
 */

/** In UTF-16 units: with Devanagari at three bytes each a file name stays under 255 bytes. */
export const SLUG_LENGTH = 75

/** What a headline without a single letter or digit gets. */
const NAMELESS = 'समाचार'

/** `page` numbers a section's lists; the others cannot be folders on Windows. */
const RESERVED = /^(page|con|prn|aux|nul|com\d|lpt\d)$/u

const VIRAMA = '\u094D'
const JOINERS_AND_APOSTROPHES = /[\u00AD\u200B-\u200D\u2060\uFEFF'’ʼ]/gu
// A mark that follows no letter is punctuation, as a stray matra is.
const SEPARATORS = /[^\p{L}\p{M}\p{N}]+/gu
const STRAY_MARKS = /(^|-)\p{M}+/gu
const SLUG = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(-[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*$/u

/**
 * The slug of a headline: NFC, lower case, words joined by `-`, punctuation
 * dropped, at most `SLUG_LENGTH` long, cut at a word (or, within one huge word,
 * between letters as readers see them). Never empty.
 */
export function slugFrom(headline: string): string {
  const words = headline
    .replace(JOINERS_AND_APOSTROPHES, '')
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .replace(SEPARATORS, '-')
    .replace(STRAY_MARKS, '$1')
    .replace(/-+/gu, '-')
    .replace(/^-|-$/gu, '')
  const slug = shorten(words, SLUG_LENGTH)
  if (slug === '') return NAMELESS
  return RESERVED.test(slug) ? `${slug}-1` : slug
}

/**
 * The slug for the `number`-th article of the same slug, from 2 on: `slug-2`,
 * shortened so that it stays a slug.
 */
export function numberedSlug(slug: string, number: number): string {
  const tail = `-${number}`
  return shorten(slug, SLUG_LENGTH - tail.length) + tail
}

/** Whether `text` can stand in an address as it is: what `slugFrom` makes, or a desk typed. */
export function isSlug(text: string): boolean {
  return (
    text.length <= SLUG_LENGTH &&
    SLUG.test(text) &&
    text === text.normalize('NFC') &&
    text === text.toLowerCase() &&
    !RESERVED.test(text)
  )
}

function shorten(words: string, length: number): string {
  if (words.length <= length) return words
  const cut = words.lastIndexOf('-', length)
  return cut > 0 ? words.slice(0, cut) : words.slice(0, letterBoundary(words, length))
}

// Own rule rather than Intl.Segmenter: the same slug in every runtime.
function letterBoundary(word: string, length: number): number {
  let at = length
  while (at > 1 && !isBoundary(word, at)) at -= 1
  // One letter under a heap of marks has no boundary within reach.
  return at > 1 ? at : length
}

function isBoundary(word: string, at: number): boolean {
  const next = String.fromCodePoint(word.codePointAt(at) ?? 0)
  const splitsPair =
    /[\uDC00-\uDFFF]/u.test(word.charAt(at)) && /[\uD800-\uDBFF]/u.test(word.charAt(at - 1))
  return !splitsPair && !/^\p{M}/u.test(next) && word.charAt(at - 1) !== VIRAMA
}
