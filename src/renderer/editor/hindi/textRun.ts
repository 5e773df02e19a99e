import {
  $isElementNode,
  $isTextNode,
  type LexicalNode,
  type PointType,
  type TextNode,
} from 'lexical'

/** A stretch of one text node beside the caret, without the part beyond the caret. */
export interface Stretch {
  readonly node: TextNode
  /** Where the stretch begins in its node. */
  readonly offset: number
  readonly text: string
}

export type Side = 'before' | 'after'

/** Enough text for any cluster. */
const LONG_ENOUGH = 64

/**
 * The text beside the caret up to the next line break, picture or end of the
 * block, through changes of format and into and out of links; nearest first.
 */
export function $textBeside(point: PointType, side: Side): readonly Stretch[] {
  const run: Stretch[] = []
  let length = 0
  let node = $firstLeaf(point, side)
  let caret = point.type === 'text' ? point.offset : null
  while ($isTextNode(node) && !node.isToken() && length < LONG_ENOUGH) {
    const whole = node.getTextContent()
    const offset = side === 'after' ? (caret ?? 0) : 0
    const text = side === 'after' ? whole.slice(offset) : whole.slice(0, caret ?? whole.length)
    if (text !== '') run.push({ node, offset, text })
    length += text.length
    caret = null
    node = $nextLeaf(node, side)
  }
  return run
}

/** The point `length` code units from the caret into `run`, or `null` when the run is shorter. */
export function pointInRun(
  run: readonly Stretch[],
  side: Side,
  length: number,
): { readonly node: TextNode; readonly offset: number } | null {
  let left = length
  for (const { node, offset, text } of run) {
    if (left > 0 && left <= text.length) {
      return { node, offset: offset + (side === 'after' ? left : text.length - left) }
    }
    left -= text.length
  }
  return null
}

function $firstLeaf(point: PointType, side: Side): LexicalNode | null {
  const node = point.getNode()
  if (!$isElementNode(node)) return node
  const child = node.getChildAtIndex(side === 'after' ? point.offset : point.offset - 1)
  if (child !== null) return $leafOf(child, side)
  return node.isInline() ? $nextLeaf(node, side) : null
}

/** The next leaf within the same block. */
function $nextLeaf(from: LexicalNode, side: Side): LexicalNode | null {
  let node: LexicalNode | null = from
  while (node !== null) {
    const next: LexicalNode | null =
      side === 'after' ? node.getNextSibling() : node.getPreviousSibling()
    if (next !== null) return $leafOf(next, side)
    const parent: LexicalNode | null = node.getParent()
    node = $isElementNode(parent) && parent.isInline() ? parent : null
  }
  return null
}

function $leafOf(node: LexicalNode, side: Side): LexicalNode | null {
  let leaf: LexicalNode | null = node
  while ($isElementNode(leaf)) {
    if (!leaf.isInline()) return null
    leaf = side === 'after' ? leaf.getFirstChild() : leaf.getLastChild()
  }
  return leaf
}
