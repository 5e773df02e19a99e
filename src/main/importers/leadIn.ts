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
  const phrases = english.split(/,\s+/u)
  if (phrases.some((phrase) => phrase === '')) return null
  return { phrases, rest: between + text.slice(hindi) }
}
