import {
  $createRangeSelectionFromDom,
  $getSelection,
  $isRangeSelection,
  $setSelection,
  COMMAND_PRIORITY_CRITICAL,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
} from 'lexical'

/** Keys that change the text at the caret. */
const CHANGING = new Set(['Delete', 'Backspace', 'Enter', 'Tab'])

/**
 * Browsers tell of a moved caret a moment after the key that moved it. Somebody
 * quick enough to press Home and Delete in that moment would delete at the old
 * place, so the caret is looked up anew before such a key acts.
 */
export function registerFreshSelection(editor: LexicalEditor): () => void {
  return editor.registerCommand(
    KEY_DOWN_COMMAND,
    (event) => {
      if (CHANGING.has(event.key) && !editor.isComposing()) $lookAtCaret(editor)
      return false
    },
    COMMAND_PRIORITY_CRITICAL,
  )
}

function $lookAtCaret(editor: LexicalEditor): void {
  const root = editor.getRootElement()
  const known = $getSelection()
  const native = root?.ownerDocument.getSelection() ?? null
  if (root === null || native === null || !$isRangeSelection(known)) return
  if (!root.contains(native.anchorNode) || !root.contains(native.focusNode)) return
  const seen = $createRangeSelectionFromDom(native, editor)
  if (seen === null || seen.is(known)) return
  seen.format = known.anchor.key === seen.anchor.key ? known.format : seen.format
  $setSelection(seen)
}
