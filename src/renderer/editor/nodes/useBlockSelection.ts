import { useLexicalNodeSelection } from '@lexical/react/useLexicalNodeSelection'
import { mergeRegister } from '@lexical/utils'
import {
  $getNodeByKey,
  $getSelection,
  $isNodeSelection,
  CLICK_COMMAND,
  COMMAND_PRIORITY_LOW,
  type LexicalEditor,
  type NodeKey,
} from 'lexical'
import { useCallback, useEffect, type RefObject } from 'react'

interface BlockSelection {
  readonly selected: boolean
  /** Puts the caret into a line below the block. */
  readonly leaveDown: () => void
}

/** Selects a block as a whole when its picture or card is clicked, and leads out of it again. */
export function useBlockSelection(
  editor: LexicalEditor,
  nodeKey: NodeKey,
  handle: RefObject<HTMLElement | null>,
): BlockSelection {
  const [selected, setSelected, clearSelection] = useLexicalNodeSelection(nodeKey)
  useEffect(
    () =>
      mergeRegister(
        editor.registerCommand(
          CLICK_COMMAND,
          (event) => {
            if (!(event.target instanceof Node) || !handle.current?.contains(event.target)) {
              return false
            }
            const selection = $getSelection()
            if (!event.shiftKey || !$isNodeSelection(selection)) clearSelection()
            setSelected(true)
            return true
          },
          COMMAND_PRIORITY_LOW,
        ),
      ),
    [editor, handle, setSelected, clearSelection],
  )
  const leaveDown = useCallback(() => {
    // A field of the block keeps the focus otherwise: it lies inside the text.
    editor.getRootElement()?.focus({ preventScroll: true })
    editor.update(() => {
      $getNodeByKey(nodeKey)?.selectNext()
    })
  }, [editor, nodeKey])
  return { selected, leaveDown }
}
