/**
 * Folding for search and comparison: spellings that readers hold for the same
 * become the same text. Never for anything that is stored to be read.
 */

const VIRAMA = '\u094D'
const ANUSVARA = '\u0902'

/** Nasal, then the letters of its row, before which it may be written as an anusvara. */
const NASAL_ROWS = [
  ['ङ', 'कखगघङ'],
  ['ञ', 'चछजझञ'],
  ['ण', 'टठडढण'],
  ['न', 'तथदधन'],
  ['म', 'पफबभम'],
] as const

/** न् also stands loosely before the stops of other rows: इन्टरनेट, सेन्टर, इन्कार. */
const LOOSE_STOPS = 'कखगघचछजझटठडढपफबभ'

const NASAL = new RegExp(
  [...NASAL_ROWS, ['न', LOOSE_STOPS] as const]
    .map(([nasal, row]) => `${nasal}${VIRAMA}(?=[${row}])`)
    .join('|'),
  'gu',
)

// At a word's head (ये) and in a conjunct (प्रत्येक) य is a letter of its own right.
const GLIDE = /(?<=[\u0900-\u094C\u0958-\u0963])य([\u0940\u0947])/gu
const VOWEL_OF_SIGN: Readonly<Record<string, string>> = { '\u0940': 'ई', '\u0947': 'ए' }

const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu
const NUKTA = /\u093C/gu
const CHANDRABINDU = /\u0901/gu
const OPEN_O = /[\u0911\u0949]/gu
const DEVANAGARI_DIGIT = /[०-९]/gu

/**
 * The folded form of `text`: nukta, chandrabindu, homorganic nasals (हिन्दी = हिंदी),
 * यी/ई and ये/ए, ऑ/आ, digits, ZWJ/ZWNJ and case no longer differ. Idempotent.
 */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .normalize('NFD')
    .replace(INVISIBLE, '')
    .replace(NUKTA, '')
    .replace(CHANDRABINDU, ANUSVARA)
    .replace(NASAL, ANUSVARA)
    .replace(GLIDE, (glide, sign: string) => VOWEL_OF_SIGN[sign] ?? glide)
    .replace(OPEN_O, (letter) => (letter === 'ऑ' ? 'आ' : '\u093E'))
    .replace(DEVANAGARI_DIGIT, (digit) => String(digit.charCodeAt(0) - 0x0966))
    .normalize('NFC')
}
