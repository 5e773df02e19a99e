import {
  $getRoot,
  $getSelection,
  $isRangeSelection,
  HISTORY_MERGE_TAG,
  SKIP_DOM_SELECTION_TAG,
  type LexicalEditor,
  type PointType,
  type TextNode,
} from 'lexical'
import { toNfc } from '@shared/hindi/normalize'

/**
 * Brings the text to NFC. For when the person leaves the text, never under the
 * caret. Joins the last step of undo, and touches nothing that is NFC already.
 */
export function normalizeText(editor: LexicalEditor): void {
  if (editor.isComposing()) return
  const any = editor.getEditorState().read(() =>
    $getRoot()
      .getAllTextNodes()
      .some((node) => !isNfc(node.getTextContent())),
  )
  if (!any) return
  editor.update(
    () => {
      for (const node of $getRoot().getAllTextNodes()) $normalizeNode(node)
    },
    { discrete: true, tag: [HISTORY_MERGE_TAG, SKIP_DOM_SELECTION_TAG] },
  )
}

function $normalizeNode(node: TextNode): void {
  const text = node.getTextContent()
  if (isNfc(text)) return
  const selection = $getSelection()
  const points = $isRangeSelection(selection) ? [selection.anchor, selection.focus] : []
  const inside = points.filter((point) => point.key === node.getKey() && point.type === 'text')
  const offsets = inside.map((point) => toNfc(text.slice(0, point.offset)).length)
  const normalized = toNfc(text)
  node.setTextContent(normalized)
  inside.forEach((point: PointType, index) => {
    point.set(node.getKey(), Math.min(offsets[index] ?? 0, normalized.length), 'text')
  })
}

function isNfc(text: string): boolean {
  return text === toNfc(text)
}
