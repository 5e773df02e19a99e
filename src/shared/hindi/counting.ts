import { countGraphemes } from './graphemes'

export interface TextCounts {
  readonly words: number
  readonly sentences: number
  readonly graphemes: number
  /** 0 for no words, else at least 1. */
  readonly readingMinutes: number
}

/** Words a reader of Hindi takes in per minute: news prose on a phone. */
const WORDS_PER_MINUTE = 180

/** Words before which a full stop ends nothing: titles, units and the Hindi names of Latin letters. */
const ABBREVIATIONS = new Set(
  (
    'डॉ डा प्रो मो पं कु सु स्व रु नं लि कि मी सेमी किमी ' +
    'ए बी सी डी ई एफ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू एक्स वाई जेड ' +
    'dr mr mrs ms st no vs jr sr prof rs'
  ).split(' '),
)

const WORD = /[\p{L}\p{N}]/u
const SENTENCE_END = /([।॥?!.]+)[\p{Pe}\p{Pf}"'’”]*(?=\s|$)/gu

/** Runs between white space that hold a letter or a digit. */
export function countWords(text: string): number {
  let count = 0
  for (const run of text.split(/\s+/u)) if (WORD.test(run)) count += 1
  return count
}

/**
 * Sentences that end in । ॥ ? ! or . before white space; a line that ends in
 * none of them (a subhead) is one. Initials and titles (डॉ., के.) end nothing.
 */
export function countSentences(text: string): number {
  let count = 0
  for (const line of text.split(/\n+/u)) count += sentencesOfLine(line)
  return count
}

/** Whole minutes that reading takes. */
export function readingMinutes(words: number): number {
  return Math.ceil(words / WORDS_PER_MINUTE)
}

/** All counts of one text, its blocks separated by newlines. */
export function countText(text: string): TextCounts {
  const words = countWords(text)
  return {
    words,
    sentences: countSentences(text),
    graphemes: countGraphemes(text),
    readingMinutes: readingMinutes(words),
  }
}

function sentencesOfLine(line: string): number {
  let count = 0
  let begin = 0
  for (const match of line.matchAll(SENTENCE_END)) {
    const before = line.slice(begin, match.index)
    if (match[1] === '.' && isAbbreviation(before)) continue
    if (!WORD.test(before)) continue
    count += 1
    begin = match.index + match[0].length
  }
  return WORD.test(line.slice(begin)) ? count + 1 : count
}

function isAbbreviation(before: string): boolean {
  // Of `एम.के` the last letter's name counts.
  const word = before.split(/[\s.([{“‘"']+/u).at(-1) ?? ''
  return /^[\p{Lu}]$/u.test(word) || ABBREVIATIONS.has(word.toLowerCase())
}
