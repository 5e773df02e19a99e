import type { Line } from './lines'

/** A block of an imported body. */
export interface ImportedBlock {
  readonly kind: 'paragraph' | 'subhead'
  readonly text: string
  readonly line: number
}

/** In code points: about two lines of a phone. */
const SHORT = 100
const END_PUNCTUATION = /[।॥.?!:;,…|-]$/u
const CLOSING = /[\p{Pe}\p{Pf}"'’”]+$/u

/** Whether a line could be a subhead: short, and without punctuation at its end. */
export function isShortLine(text: string): boolean {
  return Array.from(text).length <= SHORT && !END_PUNCTUATION.test(text.replace(CLOSING, ''))
}

/**
 * Paragraphs and subheads. A short line is a subhead only if it stands alone
 * between two paragraphs; runs of short lines, and those at either end of the
 * body, could be anything and stay paragraphs (`kept`).
 */
export function blocksOf(lines: readonly Line[]): {
  readonly blocks: readonly ImportedBlock[]
  readonly kept: readonly number[]
} {
  const short = lines.map((line) => isShortLine(line.text))
  const kept: number[] = []
  const blocks = lines.map(({ text, number }, index): ImportedBlock => {
    const betweenParagraphs = short[index - 1] === false && short[index + 1] === false
    const subhead = short[index] === true && betweenParagraphs
    if (short[index] === true && !subhead) kept.push(number)
    return { kind: subhead ? 'subhead' : 'paragraph', text, line: number }
  })
  return { blocks, kept }
}
