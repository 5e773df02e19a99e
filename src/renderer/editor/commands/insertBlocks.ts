import {
  $createParagraphNode,
  $getPreviousSelection,
  $getRoot,
  $getSelection,
  $isNodeSelection,
  $isParagraphNode,
  $isRangeSelection,
  $isRootNode,
  type LexicalNode,
  type ParagraphNode,
} from 'lexical'

/**
 * Puts ready blocks below the block of the caret, or in its place when that is an
 * empty paragraph. Always at the top level: below a list or a table, never in it.
 * A paragraph to go on writing in follows them, and the caret goes there.
 */
export function $insertBlocks(blocks: readonly LexicalNode[]): void {
  const last = $putBlocks($currentBlock(), blocks)
  if (last !== null) $paragraphAfter(last).selectStart()
}

/**
 * Puts blocks below `place` (at the end without one), or in its place when it is
 * an empty paragraph. The caret stays where it is, unless it stood in that
 * paragraph: then it goes on below.
 *
 * @returns the last of them, or `place` when there are none
 */
export function $putBlocks(
  place: LexicalNode | null,
  blocks: readonly LexicalNode[],
): LexicalNode | null {
  let last = place
  if (blocks.length === 0) return last
  const emptied = $isParagraphNode(place) && place.isEmpty() ? place : null
  for (const block of blocks) {
    if (last === null) $getRoot().append(block)
    else last.insertAfter(block, false)
    last = block
  }
  if (emptied !== null && last !== null) {
    const selection = $getSelection()
    const caretInside = selection?.getNodes().some((node) => node.is(emptied)) ?? false
    if (caretInside) $paragraphAfter(last).selectStart()
    emptied.remove()
  }
  return last
}

function $paragraphAfter(block: LexicalNode): ParagraphNode {
  const following = block.getNextSibling()
  if ($isParagraphNode(following)) return following
  const paragraph = $createParagraphNode()
  block.insertAfter(paragraph, false)
  return paragraph
}

/** The top-level block of the caret or of the selected picture; without either the last one. */
export function $currentBlock(): LexicalNode | null {
  const selection = $getSelection() ?? $getPreviousSelection()
  let node: LexicalNode | null = null
  if ($isRangeSelection(selection)) node = selection.focus.getNode()
  else if ($isNodeSelection(selection)) node = selection.getNodes().at(-1) ?? null
  if ($isRootNode(node)) {
    const offset = $isRangeSelection(selection) ? selection.focus.offset : 0
    return node.getChildAtIndex(Math.max(0, offset - 1))
  }
  return (node !== null && $topLevel(node)) || $getRoot().getLastChild()
}

/** The top-level block that holds `node`. */
export function $topLevel(node: LexicalNode): LexicalNode | null {
  let current: LexicalNode | null = node
  while (current !== null && !$isRootNode(current.getParent())) current = current.getParent()
  return current
}
