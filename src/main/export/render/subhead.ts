import { inlineText } from '@shared/body/plainText'
import type { SubheadNode } from '@shared/body/document'
import { renderInline } from './inline'

/** A subhead at `level`; nothing when it is empty. */
export function renderSubhead(node: SubheadNode, level: 'h2' | 'h3'): string {
  if (inlineText(node.children).trim() === '') return ''
  return `<${level}>${renderInline(node.children)}</${level}>`
}
