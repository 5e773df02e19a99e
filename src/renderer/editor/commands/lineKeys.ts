import { $isListItemNode } from '@lexical/list'
import {
  $createParagraphNode,
  $findMatchingParent,
  $getSelection,
  $isNodeSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  INDENT_CONTENT_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
  OUTDENT_CONTENT_COMMAND,
  type LexicalEditor,
} from 'lexical'
import { $topLevel } from './insertBlocks'

/** Tab nests list items (elsewhere it leaves the text); Enter on a selected picture begins a line below. */
export function registerLineKeys(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerCommand(
      KEY_TAB_COMMAND,
      (event) => {
        const selection = $getSelection()
        if (!$isRangeSelection(selection)) return false
        if ($findMatchingParent(selection.anchor.getNode(), $isListItemNode) === null) return false
        event.preventDefault()
        return editor.dispatchCommand(
          event.shiftKey ? OUTDENT_CONTENT_COMMAND : INDENT_CONTENT_COMMAND,
          undefined,
        )
      },
      COMMAND_PRIORITY_LOW,
    ),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        const selection = $getSelection()
        if (!$isNodeSelection(selection)) return false
        const node = selection.getNodes().at(-1)
        const block = node === undefined ? null : $topLevel(node)
        if (block === null) return false
        event?.preventDefault()
        const paragraph = $createParagraphNode()
        block.insertAfter(paragraph)
        paragraph.selectStart()
        return true
      },
      COMMAND_PRIORITY_LOW,
    ),
  )
}
