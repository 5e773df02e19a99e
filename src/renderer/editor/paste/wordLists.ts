import { styleOf } from './styles'

/** Where a paragraph of Word stands in a list; Word writes lists as paragraphs with a mark before them. */
export interface WordListPlace {
  /** Word's number of the list. */
  readonly list: string
  /** From 1. */
  readonly level: number
  readonly numbered: boolean
  readonly start: number
}

const NUMBER_MARK = /^\(?([0-9०-९]+|[a-zA-Z]|[ivxlcdm]+)[.)]/

/** The place of a Word list paragraph, or `null` for any other element. */
export function wordListPlace(element: Element): WordListPlace | null {
  const match = /l(\d+)\s+level(\d+)/.exec(styleOf(element).get('mso-list') ?? '')
  if (match?.[1] === undefined || match[2] === undefined) return null
  const mark = listMark(element)?.textContent.trim() ?? ''
  const number = NUMBER_MARK.exec(mark)?.[1]
  return {
    list: match[1],
    level: Math.min(9, Math.max(1, Number(match[2]))),
    numbered: number !== undefined,
    start: number !== undefined && /^[0-9०-९]+$/.test(number) ? latinNumber(number) : 1,
  }
}

/** Whether `element` is the mark that Word printed before a list paragraph: no part of its text. */
export function isListMark(element: Element): boolean {
  return styleOf(element).get('mso-list') === 'ignore'
}

function listMark(paragraph: Element): Element | null {
  for (const span of paragraph.querySelectorAll('span')) if (isListMark(span)) return span
  return null
}

function latinNumber(digits: string): number {
  return Number(digits.replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966)))
}
