import {
  $getSelection,
  $insertNodes,
  $isRangeSelection,
  $parseSerializedNode,
  type BaseSelection,
  type LexicalNode,
  type NodeKey,
} from 'lexical'
import { textNode } from '@shared/body/build'
import type { BlockNode, InlineNode } from '@shared/body/document'
import { $currentBlock } from '../commands/insertBlocks'
import type { Pasted } from './pasted'

/** A picture that a paste brought along, and the block it belongs below. */
export interface PastedPicture {
  readonly place: NodeKey | null
  readonly dataUri: string
}

/**
 * Inserts clean blocks at the caret. One paragraph alone joins the block of the
 * caret, whatever that is.
 *
 * @param copied the plain text of the same copy: a word copied with the space
 *   beside it keeps that space
 */
export function $insertCleanBlocks(
  blocks: readonly BlockNode[],
  selection: BaseSelection,
  copied = '',
): void {
  const [only] = blocks
  if (blocks.length === 1 && only?.type === 'paragraph') {
    $insertInline(withEdges(only.children, copied), selection)
    return
  }
  $insert(blocks.map($node), selection)
}

/** Inserts inline nodes at the caret. */
export function $insertInline(nodes: readonly InlineNode[], selection: BaseSelection): void {
  if (nodes.length > 0) $insert(nodes.map($node), selection)
}

/** Inserts a paste; answers with the pictures that are still to be taken in. */
export function $insertPasted(
  pasted: Pasted,
  selection: BaseSelection,
  copied: string,
): PastedPicture[] {
  const blocks: BlockNode[] = []
  const pictures: { after: number; dataUri: string }[] = []
  for (const item of pasted.items) {
    if (item.kind === 'block') blocks.push(item.block)
    else pictures.push({ after: blocks.length - 1, dataUri: item.dataUri })
  }
  const [only] = blocks
  const alone = blocks.length === 1 && only?.type === 'paragraph' && pictures.length === 0
  const nodes = alone ? withEdges(only.children, copied).map($node) : blocks.map($node)
  if (nodes.length > 0) $insert(nodes, selection)
  return pictures.map(({ after, dataUri }) => ({ place: $placeKey(nodes[after]), dataUri }))
}

function withEdges(nodes: readonly InlineNode[], copied: string): readonly InlineNode[] {
  const before = /^[ \u00A0]+\S/.test(copied) ? [textNode(' ')] : []
  const after = /\S[ \u00A0]+$/.test(copied) ? [textNode(' ')] : []
  return [...before, ...nodes, ...after]
}

/** A block that melted into the one of the caret is found there. */
function $placeKey(node: LexicalNode | undefined): NodeKey | null {
  if (node?.isAttached() === true) return node.getKey()
  return $currentBlock()?.getKey() ?? null
}

function $insert(nodes: LexicalNode[], selection: BaseSelection): void {
  const current = $getSelection()
  if ($isRangeSelection(selection) && !selection.is(current)) selection.insertNodes(nodes)
  else $insertNodes(nodes)
}

function $node(node: BlockNode | InlineNode): LexicalNode {
  // The types of a body document are what our nodes read; the node tests pin it.
  return $parseSerializedNode(node)
}
