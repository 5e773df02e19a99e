import { ListNode } from '@lexical/list'
import {
  $getRoot,
  $isRootNode,
  mergeRegister,
  ParagraphNode,
  RootNode,
  type EditorState,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical'
import { $blockId, $setBlockId, newBlockId } from './blockId'

/**
 * Keeps the promise that every top-level block bears an id of its own: a new
 * block gets one, the later of two equal ones gets another, and a block that
 * took the place of one (a paragraph made a subhead) takes over its id.
 */
export function registerBlockIds(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerNodeTransform(RootNode, () => {
      const before = editor.getEditorState()
      // Typing inside a block leaves the root as it was: nothing to look at.
      if (before._nodeMap.get('root') === $getRoot()) return
      $nameBlocks(before)
    }),
    editor.registerNodeTransform(ParagraphNode, $unnameNested),
    editor.registerNodeTransform(ListNode, $unnameNested),
  )
}

function $unnameNested(node: LexicalNode): void {
  if ($blockId(node) !== '' && !$isRootNode(node.getParent())) $setBlockId(node, '')
}

function $nameBlocks(before: EditorState): void {
  const blocks = $getRoot().getChildren()
  const owners = $ownersOfIds(blocks)
  /** By the key of a block: the block that stood in its place before. */
  const places = new Map<string, LexicalNode | null>()
  for (const block of blocks) {
    places.set(block.getKey(), $placeBefore(block, before, places))
    const id = $blockId(block)
    if (id !== '' && owners.get(id) === block) continue
    const inherited = $idOfReplaced(block, before, places)
    const free = inherited !== '' && !owners.has(inherited)
    const name = free ? inherited : newBlockId()
    owners.set(name, block)
    $setBlockId(block, name)
  }
}

/** Of two blocks with one id the older keeps it: node keys grow with age. */
function $ownersOfIds(blocks: readonly LexicalNode[]): Map<string, LexicalNode> {
  const owners = new Map<string, LexicalNode>()
  for (const block of blocks) {
    const id = $blockId(block)
    if (id === '') continue
    const owner = owners.get(id)
    if (owner === undefined || Number(block.getKey()) < Number(owner.getKey())) {
      owners.set(id, block)
    }
  }
  return owners
}

type Places = ReadonlyMap<string, LexicalNode | null>

/** The block itself if it is old, or else the one that followed what stands before it. */
function $placeBefore(block: LexicalNode, before: EditorState, places: Places): LexicalNode | null {
  const same = before._nodeMap.get(block.getKey())
  if (same !== undefined) return same
  const previous = block.getPreviousSibling()
  return before.read(() => {
    const root = before._nodeMap.get('root')
    if (root === undefined || !$isRootNode(root)) return null
    if (previous === null) return root.getFirstChild()
    return places.get(previous.getKey())?.getNextSibling() ?? null
  })
}

/** The id of the vanished block that stood where this new one stands, or an empty string. */
function $idOfReplaced(block: LexicalNode, before: EditorState, places: Places): string {
  const replaced = places.get(block.getKey()) ?? null
  if (replaced === null || replaced.getKey() === block.getKey() || replaced.isAttached()) return ''
  return before.read(() => $blockId(replaced))
}
