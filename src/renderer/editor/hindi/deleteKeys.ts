import {
  $getSelection,
  $isRangeSelection,
  BEFORE_INPUT_COMMAND,
  COMMAND_PRIORITY_LOW,
  DELETE_CHARACTER_COMMAND,
  mergeRegister,
  type LexicalEditor,
} from 'lexical'
import { backspaceLength, firstClusterLength } from './cluster'
import { $textBeside, pointInRun, type Side } from './textRun'

/**
 * Delete takes the grapheme cluster after the caret (Lexical by itself takes its
 * last code unit: before हिंदी it would leave हिदी), Backspace the code point
 * before it. Both read the model alone, so every runtime deletes alike.
 */
export function registerDeleteKeys(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerCommand(
      DELETE_CHARACTER_COMMAND,
      (isBackward) => {
        // The text under an input method belongs to the input method.
        if (editor.isComposing()) return true
        return $deleteBesideCaret(isBackward ? 'before' : 'after')
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

/**
 * Deletes the text unit on one side of a lone caret.
 *
 * @returns whether there was one; joining blocks, line breaks and pictures are Lexical's
 */
export function $deleteBesideCaret(side: Side): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
  const run = $textBeside(selection.anchor, side)
  const texts = run.map(({ text }) => text)
  const length =
    side === 'after'
      ? firstClusterLength(texts.join(''))
      : backspaceLength(texts.reverse().join(''))
  const nearest = run[0]
  const end = pointInRun(run, side, length)
  if (nearest === undefined || end === null) return false
  const begin = side === 'after' ? nearest.offset : nearest.offset + nearest.text.length
  selection.anchor.set(nearest.node.getKey(), begin, 'text')
  selection.focus.set(end.node.getKey(), end.offset, 'text')
  selection.removeText()
  return true
}
