import { $createLinkNode, $isLinkNode } from '@lexical/link'
import {
  $findMatchingParent,
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  HISTORIC_TAG,
  HISTORY_PUSH_TAG,
  PASTE_TAG,
  type LexicalEditor,
} from 'lexical'
import { cleanUrl } from '@shared/body/links'

const TYPED_ADDRESS = /(?:^|\s)(https?:\/\/[^\s<>"'“”]+[^\s<>"'“”.,;:!?)\]।॥])([.,;:!?)\]।॥]*)\s$/u

/** Links a web address as soon as a space follows it; undo takes only the link away again. */
export function registerLinksWhileTyping(editor: LexicalEditor): () => void {
  return editor.registerUpdateListener(({ tags, dirtyLeaves, editorState, prevEditorState }) => {
    if (dirtyLeaves.size === 0 || editor.isComposing()) return
    if (tags.has(HISTORIC_TAG) || tags.has(PASTE_TAG)) return
    const typed = editorState.read(() => {
      const selection = $getSelection()
      if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null
      const { key, offset, type } = selection.anchor
      if (type !== 'text' || !dirtyLeaves.has(key)) return null
      const node = selection.anchor.getNode()
      if (!$isTextNode(node) || node.getTextContent()[offset - 1] !== ' ') return null
      const text = node.getTextContent()
      return { key, length: text.length, match: addressBefore(text.slice(0, offset)) }
    })
    if (typed === null || typed.match === null) return
    const { key, length, match } = typed
    const before = prevEditorState.read(() => prevEditorState._nodeMap.get(key)?.getTextContent())
    // Only a space typed just now; a caret that comes by later changes nothing.
    if (before !== undefined && before.length >= length) return
    editor.update(
      () => {
        const node = $getNodeByKey(key)
        if (!$isTextNode(node) || $findMatchingParent(node, $isLinkNode) !== null) return
        const parts = node.splitText(match.begin, match.end)
        const address = match.begin === 0 ? parts[0] : parts[1]
        if (address === undefined) return
        const link = $createLinkNode(match.url)
        address.insertBefore(link)
        link.append(address)
      },
      { tag: HISTORY_PUSH_TAG },
    )
  })
}

interface Address {
  readonly url: string
  readonly begin: number
  readonly end: number
}

/** The web address that ends `text`, when a space follows it. */
export function addressBefore(text: string): Address | null {
  const match = TYPED_ADDRESS.exec(text)
  const written = match?.[1]
  if (match === null || written === undefined) return null
  const url = cleanUrl(written)
  if (url === null) return null
  const end = text.length - 1 - (match[2]?.length ?? 0)
  return { url, begin: end - written.length, end }
}
