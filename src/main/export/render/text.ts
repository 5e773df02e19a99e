import { TEXT_FORMAT, type TextNode } from '@shared/body/document'
import { escapeHtml } from './html'

// From the outside in, so that the same run always prints the same way.
const TAGS = [
  [TEXT_FORMAT.bold, 'strong'],
  [TEXT_FORMAT.italic, 'em'],
  [TEXT_FORMAT.underline, 'u'],
  [TEXT_FORMAT.strikethrough, 's'],
] as const

/** A run of text in the elements of its format bits. */
export function renderText(node: Pick<TextNode, 'text' | 'format'>): string {
  return TAGS.filter(([bit]) => (node.format & bit) !== 0).reduceRight(
    (html, [, tag]) => `<${tag}>${html}</${tag}>`,
    escapeHtml(node.text),
  )
}
