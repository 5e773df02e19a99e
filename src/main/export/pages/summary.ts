import type { ArticleContent } from '@shared/article/article'
import { firstParagraph } from '@shared/body/plainText'

const LENGTH = 170

/** What an article is about in a line or two: the desk's description, or the head of the lede. */
export function summaryOf(content: ArticleContent): string {
  const own = squeeze(content.description)
  return own !== '' ? own : shorten(squeeze(firstParagraph(content.body)), LENGTH)
}

/**
 * Cuts at the end of a word, so that no cluster is torn; a whole first sentence
 * is kept without an ellipsis when it fits.
 *
 * @param length in code points
 */
export function shorten(text: string, length: number): string {
  const points = Array.from(text)
  if (points.length <= length) return text
  const head = points.slice(0, length + 1).join('')
  const sentence = /^.*[।?!](?=\s)/u.exec(head)?.[0]
  if (sentence !== undefined && sentence.length > head.length / 2) return sentence
  const space = head.lastIndexOf(' ')
  return `${(space > 0 ? head.slice(0, space) : points.slice(0, length).join('')).trimEnd()}…`
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
