import {
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_LOW,
  BEFORE_INPUT_COMMAND,
  DELETE_CHARACTER_COMMAND,
  mergeRegister,
  type LexicalEditor,
  type LexicalNode,
  type PointType,
  type RangeSelection,
  type TextNode,
} from 'lexical'
import { firstClusterLength } from './cluster'

/**
 * Forward Delete takes exactly the grapheme cluster after the caret. Lexical by
 * itself takes the last code unit of it: before हिंदी it would leave हिदी.
 */
export function registerDeleteForward(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerCommand(
      DELETE_CHARACTER_COMMAND,
      (isBackward) => {
        // The text under an input method belongs to the input method.
        if (editor.isComposing()) return true
        return !isBackward && $deleteClusterForward()
      },
      COMMAND_PRIORITY_LOW,
    ),
    editor.registerCommand(
      BEFORE_INPUT_COMMAND,
      (event) => {
        // Menus and accessibility tools ask without a key; Lexical would take the whole line.
        if (event.inputType !== 'deleteContentForward' || editor.isComposing()) return false
        event.preventDefault()
        return editor.dispatchCommand(DELETE_CHARACTER_COMMAND, false)
      },
      COMMAND_PRIORITY_LOW,
    ),
  )
}

/** Whether there was text after the caret to delete; the rest (joining blocks, line breaks) is Lexical's. */
export function $deleteClusterForward(): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
  const run = $textAfter(selection.anchor)
  const length = firstClusterLength(run.map(({ text }) => text).join(''))
  const end = $pointAfter(run, length)
  const begin = run[0]
  if (begin === undefined || end === null) return false
  $select(selection, begin.node, begin.offset, end.node, end.offset)
  selection.removeText()
  return true
}

/** What stands in one text node, from `offset` on. */
interface Stretch {
  readonly node: TextNode
  readonly offset: number
  readonly text: string
}

/** Enough text for any cluster. */
const LONG_ENOUGH = 64

/** The text from the caret up to the next line break, decorator or end of the block. */
function $textAfter(point: PointType): readonly Stretch[] {
  const run: Stretch[] = []
  let length = 0
  let node: LexicalNode | null = $firstLeaf(point)
  let offset = point.type === 'text' ? point.offset : 0
  while (node !== null && length < LONG_ENOUGH && $isTextNode(node) && !node.isToken()) {
    const text = node.getTextContent().slice(offset)
    if (text !== '') run.push({ node, offset, text })
    length += text.length
    offset = 0
    node = $nextLeaf(node)
  }
  return run
}

function $firstLeaf(point: PointType): LexicalNode | null {
  const node = point.getNode()
  if (!$isElementNode(node)) return node
  const child = node.getChildAtIndex(point.offset)
  if (child !== null) return $isElementNode(child) && !child.isInline() ? null : $leafOf(child)
  return node.isInline() ? $nextLeaf(node) : null
}

/** The next leaf within the same block, in and out of links. */
function $nextLeaf(from: LexicalNode): LexicalNode | null {
  let node: LexicalNode | null = from
  while (node !== null) {
    const next: LexicalNode | null = node.getNextSibling()
    if (next !== null) return $isElementNode(next) && !next.isInline() ? null : $leafOf(next)
    const parent: LexicalNode | null = node.getParent()
    node = $isElementNode(parent) && parent.isInline() ? parent : null
  }
  return null
}

function $leafOf(node: LexicalNode): LexicalNode {
  let leaf = node
  while ($isElementNode(leaf)) {
    const child: LexicalNode | null = leaf.getFirstChild()
    if (child === null) break
    leaf = child
  }
  return leaf
}

function $pointAfter(
  run: readonly Stretch[],
  length: number,
): { node: TextNode; offset: number } | null {
  let left = length
  for (const { node, offset, text } of run) {
    if (left <= text.length && left > 0) return { node, offset: offset + left }
    left -= text.length
  }
  return null
}

function $select(
  selection: RangeSelection,
  beginNode: TextNode,
  begin: number,
  endNode: TextNode,
  end: number,
): void {
  selection.anchor.set(beginNode.getKey(), begin, 'text')
  selection.focus.set(endNode.getKey(), end, 'text')
}
