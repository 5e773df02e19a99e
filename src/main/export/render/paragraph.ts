import { inlineText } from '@shared/body/plainText'
import type { ParagraphNode } from '@shared/body/document'
import { renderInline } from './inline'

/** A paragraph, with ready HTML such as the keyword lead-in before its text. Nothing when it is empty. */
export function renderParagraph(node: ParagraphNode, before = ''): string {
  if (before === '' && inlineText(node.children).trim() === '') return ''
  return `<p>${before}${renderInline(node.children)}</p>`
}
