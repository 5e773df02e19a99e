import {
  $getRoot,
  $getSelection,
  $isRangeSelection,
  BLUR_COMMAND,
  COMMAND_PRIORITY_LOW,
  FOCUS_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
  type LexicalEditor,
} from 'lexical'
import { useEffect, useRef } from 'react'
import { $topLevel } from './commands/insertBlocks'
import { normalizeText } from './normalizeText'
import type { ArticleEditorProps } from './types'

type Listeners = Pick<ArticleEditorProps, 'onFocus' | 'onBlur' | 'onLeaveUp'>

/** Focus, blur (which brings the text to NFC) and the way up to the headline. */
export function useFocusEvents(editor: LexicalEditor, listeners: Listeners): void {
  const current = useRef<Listeners>(listeners)
  useEffect(() => {
    current.current = listeners
  })
  useEffect(
    () =>
      mergeRegister(
        editor.registerCommand(
          FOCUS_COMMAND,
          () => {
            current.current.onFocus?.()
            return false
          },
          COMMAND_PRIORITY_LOW,
        ),
        editor.registerCommand(
          BLUR_COMMAND,
          () => {
            queueMicrotask(() => normalizeText(editor))
            current.current.onBlur?.()
            return false
          },
          COMMAND_PRIORITY_LOW,
        ),
        editor.registerCommand(
          KEY_ARROW_UP_COMMAND,
          (event) => {
            const { onLeaveUp } = current.current
            if (onLeaveUp === undefined || event.shiftKey || !$isOnFirstLine(editor)) return false
            event.preventDefault()
            onLeaveUp()
            return true
          },
          COMMAND_PRIORITY_LOW,
        ),
        editor.registerCommand(
          KEY_TAB_COMMAND,
          (event) => {
            const { onLeaveUp } = current.current
            if (onLeaveUp === undefined || !event.shiftKey || !$isAtStart()) return false
            event.preventDefault()
            onLeaveUp()
            return true
          },
          COMMAND_PRIORITY_LOW,
        ),
      ),
    [editor],
  )
}

function $isAtStart(): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
  const { anchor } = selection
  const first = $getRoot().getFirstDescendant()
  return anchor.offset === 0 && (anchor.key === 'root' || first?.getKey() === anchor.key)
}

function $isOnFirstLine(editor: LexicalEditor): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
  const block = $topLevel(selection.anchor.getNode())
  if (block === null || block.getPreviousSibling() !== null) return false
  const element = editor.getElementByKey(block.getKey())
  const native = window.getSelection()
  if (element === null || native === null || native.rangeCount === 0) return false
  const caret = native.getRangeAt(0).getBoundingClientRect()
  // An empty first line has no caret rectangle.
  if (caret.height === 0) return true
  return caret.top - element.getBoundingClientRect().top < caret.height
}
