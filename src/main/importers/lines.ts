import { toNfc } from '@shared/hindi/normalize'
import type { ImportStep } from './report'

/** A line that holds something, trimmed. */
export interface Line {
  /** From 1, in the file as it came. */
  readonly number: number
  readonly text: string
  /** Whether a blank line, or nothing, stands before it. */
  readonly afterBlank: boolean
}

export interface Lines {
  readonly total: number
  readonly lines: readonly Line[]
  /** What cleaning changed. */
  readonly steps: readonly ImportStep[]
}

const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/u
// Feeds are XML, which has no place for these; a file of text has no use for them.
const CONTROL = /[^\P{Cc}\t]/gu
const LONE_SURROGATE = /\p{Surrogate}/gu
const REPLACEMENT = '\uFFFD'
// Marks of direction and width that web pages leave in a copy. ZWJ and ZWNJ are letters' own.
const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu

/** What a reader sees of a text, for comparing: without invisible marks, white space squeezed. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim()
}

/** Cuts a text into its non-blank lines: NFC, trimmed, tabs as spaces, without control characters. */
export function linesOf(text: string): Lines {
  const raw = text.replace(/^\uFEFF/u, '').split(LINE_END)
  const lines: Line[] = []
  const normalised: number[] = []
  const cleaned: number[] = []
  const damaged: number[] = []
  let afterBlank = true
  raw.forEach((source, index) => {
    const number = index + 1
    const plain = source.replace(CONTROL, '').replace(LONE_SURROGATE, REPLACEMENT)
    const composed = toNfc(plain)
    const isBlank = visible(composed) === ''
    const isEmptied = isBlank && composed.trim() !== ''
    if (isEmptied || source.replace(CONTROL, '') !== source) cleaned.push(number)
    if (composed !== plain) normalised.push(number)
    if (composed.includes(REPLACEMENT)) damaged.push(number)
    const line = composed.replaceAll('\t', ' ').trim()
    if (!isBlank) lines.push({ number, text: line, afterBlank })
    afterBlank = isBlank
  })
  return { total: raw.length, lines, steps: stepsOf(normalised, cleaned, damaged) }
}

function stepsOf(
  normalised: readonly number[],
  cleaned: readonly number[],
  damaged: readonly number[],
): ImportStep[] {
  const steps: ImportStep[] = [
    { did: 'normalised', lines: normalised },
    { did: 'removed_control_characters', lines: cleaned },
    { did: 'warned_damaged_letters', lines: damaged },
  ]
  return steps.filter((step) => step.lines.length > 0)
}
