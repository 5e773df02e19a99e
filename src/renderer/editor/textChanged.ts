import { $isElementNode, type EditorState, type LexicalNode, type NodeKey } from 'lexical'

/**
 * Whether `current` holds another text than `known`, the state that was seen last. Lexical
 * calls nodes dirty that read the same (the first caret in a paragraph makes it remember
 * the format of its first words), and an editor that closes takes its state for a new one.
 * Whoever only reads an article must not save it by that.
 *
 * All nodes are asked, not only those that the update names: undo sets a state as a whole and
 * names just the root. A node that nobody touched is the same object in both states.
 */
export function textChanged(known: EditorState, current: EditorState): boolean {
  if (known._nodeMap === current._nodeMap) return false
  if (known._nodeMap.size !== current._nodeMap.size) return true
  for (const [key, after] of current._nodeMap) {
    const before = known._nodeMap.get(key)
    if (before === after) continue
    if (!before || written(known, before) !== written(current, after)) return true
  }
  return false
}

/** What a node holds and where it stands, without what it only remembers for the next key. */
function written(state: EditorState, node: LexicalNode): string {
  return state.read(() => {
    const {
      textFormat: _format,
      textStyle: _style,
      ...held
    } = node.exportJSON() as object & {
      textFormat?: number
      textStyle?: string
    }
    const inside: readonly (NodeKey | null)[] = $isElementNode(node)
      ? [node.__first, node.__last]
      : []
    return JSON.stringify([held, node.__parent, node.__prev, node.__next, inside])
  })
}
