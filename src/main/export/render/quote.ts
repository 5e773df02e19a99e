import type { PullQuoteNode, QuoteNode } from '@shared/body/document'
import { inlineText } from '@shared/body/plainText'
import { element } from './html'
import { renderInline } from './inline'

/** A quotation or a pull quote; nothing when it is empty. */
export function renderQuote(node: QuoteNode | PullQuoteNode): string {
  if (inlineText(node.children).trim() === '') return ''
  const quote = element('blockquote', {}, `<p>${renderInline(node.children)}</p>`)
  return node.type === 'quote' ? quote : element('figure', { class: 'pull-quote' }, quote)
}
