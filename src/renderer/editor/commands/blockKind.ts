import { $isListItemNode, $isListNode } from '@lexical/list'
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text'
import { $isTableCellNode } from '@lexical/table'
import { $findMatchingParent, $isParagraphNode, type LexicalNode } from 'lexical'
import { $isPullQuoteNode } from '../nodes/pullQuote/PullQuoteNode'
import type { BlockKind } from './names'

/** The kind of block that `node` stands in; `null` in none of them, such as beside a picture. */
export function $blockKindAt(node: LexicalNode): BlockKind | null {
  let current: LexicalNode | null = node
  while (current !== null) {
    const kind = $kindOf(current)
    if (kind !== null) return kind
    current = current.getParent()
  }
  return null
}

/** Whether `node` stands in a table, where only paragraphs and lists may. */
export function $isInTable(node: LexicalNode): boolean {
  return $findMatchingParent(node, $isTableCellNode) !== null
}

function $kindOf(node: LexicalNode): BlockKind | null {
  if ($isParagraphNode(node)) return 'paragraph'
  if ($isHeadingNode(node)) return node.getTag() === 'h2' ? 'subhead' : 'minorSubhead'
  if ($isQuoteNode(node)) return 'quote'
  if ($isPullQuoteNode(node)) return 'pullQuote'
  if ($isListItemNode(node)) {
    const list = node.getParent()
    return $isListNode(list) && list.getListType() === 'number' ? 'numberList' : 'bulletList'
  }
  return null
}
