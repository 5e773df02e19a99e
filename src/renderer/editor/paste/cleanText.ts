/**
 * Characters that other programs leave behind and that print nothing: soft
 * hyphen, zero-width space, word joiner, byte order mark, direction marks.
 * ZWNJ and ZWJ (U+200C, U+200D) belong to Hindi and stay.
 */
const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g

/** Spaces of other widths that word processors set where a plain one is meant. */
const SPACES = /[ \t\n\r\f\u00A0\u2000-\u200A\u202F\u205F\u3000]+/g

/** Text of a page or document as a body holds it: plain single spaces, nothing invisible, NFC. */
export function cleanText(text: string): string {
  return text.replace(INVISIBLE, '').replace(SPACES, ' ').normalize('NFC')
}

/** The same for text whose line breaks count; each line is trimmed. */
export function cleanLines(text: string): string[] {
  return text
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    .split('\n')
    .map((line) => cleanText(line).trim())
}
