import {
  $isElementNode,
  type EditorState,
  type LexicalNode,
  type NodeKey,
  type UpdateListenerPayload,
} from 'lexical'

type Update = Pick<UpdateListenerPayload, 'dirtyElements' | 'dirtyLeaves' | 'editorState'>

/**
 * Whether an update left another text than `known`, the state that was seen last. Lexical
 * calls nodes dirty that read the same (the first caret in a paragraph makes it remember
 * the format of its first words), and an editor that closes takes its state for a new one.
 * Whoever only reads an article must not save it by that.
 */
export function textChanged(
  known: EditorState,
  { dirtyElements, dirtyLeaves, editorState }: Update,
): boolean {
  if (known._nodeMap === editorState._nodeMap) return false
  if (known._nodeMap.size !== editorState._nodeMap.size) return true
  const dirty = [...dirtyElements.keys(), ...dirtyLeaves]
  // A state that was set as a whole names no nodes.
  for (const key of dirty.length > 0 ? dirty : editorState._nodeMap.keys()) {
    const before = known._nodeMap.get(key)
    const after = editorState._nodeMap.get(key)
    if (before === after) continue
    if (!before || !after || written(known, before) !== written(editorState, after)) return true
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
