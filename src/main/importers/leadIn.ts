/** The English phrases at the head of a lede, and the lede without them. */
export interface LeadIn {
  readonly phrases: readonly string[]
  readonly rest: string
}

const FIRST_DEVANAGARI = /[\u0900-\u0963\u0966-\u097F]/u
// The colon has white space before it: `PTI: …`, `12:30` and `New Delhi: …` are no lead-ins.
const HEAD = /^(.*\S)\s+:\s*([^\p{L}]*)$/su

/**
 * Splits `Phrase, Phrase : हिंदी…` at the colon; `null` where there is no lead-in.
 * Nothing but white space is lost: `phrases.join(', ') + ' : ' + rest` reads as the text did.
 */
export function splitLeadIn(text: string): LeadIn | null {
  const hindi = text.search(FIRST_DEVANAGARI)
  if (hindi <= 0) return null
  const [, english, between] = HEAD.exec(text.slice(0, hindi)) ?? []
  if (english === undefined || between === undefined || !/\p{Script=Latin}/u.test(english)) {
    return null
  }
  const phrases = phrasesOf(english)
  return phrases && { phrases, rest: between + text.slice(hindi) }
}

/** The phrases of a lead-in that has a line to itself, `Phrase, Phrase :`; `null` for any other line. */
export function leadInAlone(text: string): readonly string[] | null {
  const [, english] = /^(.*\S)\s+:$/su.exec(text) ?? []
  if (english === undefined || FIRST_DEVANAGARI.test(english)) return null
  return /\p{Script=Latin}/u.test(english) ? phrasesOf(english) : null
}

function phrasesOf(english: string): string[] | null {
  const phrases = english.split(/\s*,\s+/u)
  return phrases.includes('') ? null : phrases
}
