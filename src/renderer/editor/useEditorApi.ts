import {
  $getRoot,
  $getSelection,
  $isRangeSelection,
  REDO_COMMAND,
  UNDO_COMMAND,
  type LexicalEditor,
} from 'lexical'
import { useImperativeHandle, type Ref } from 'react'
import { bodyOfState } from './body'
import { CHOOSE_PICTURES_COMMAND } from './commands/dispatch'
import { normalizeText } from './normalizeText'
import { insertPictures } from './pictures/addPictures'
import type { ArticleEditorApi } from './types'

/** Gives the window the handle of `ArticleEditorApi`. */
export function useEditorApi(
  editor: LexicalEditor,
  apiRef: Ref<ArticleEditorApi> | undefined,
): void {
  useImperativeHandle(
    apiRef,
    () => ({
      focus: (where = 'here') => {
        if (where !== 'here') {
          editor.update(() => {
            if (where === 'start') $getRoot().selectStart()
            else $getRoot().selectEnd()
          })
        }
        editor.focus()
      },
      getBody: () => bodyOfState(editor.getEditorState()),
      insertText: (text) => {
        editor.update(() => {
          const selection = $getSelection() ?? $getRoot().selectEnd()
          if ($isRangeSelection(selection)) selection.insertText(text)
        })
      },
      insertPictures: (media) => insertPictures(editor, media),
      choosePictures: () => void editor.dispatchCommand(CHOOSE_PICTURES_COMMAND, undefined),
      normalize: () => normalizeText(editor),
      undo: () => void editor.dispatchCommand(UNDO_COMMAND, undefined),
      redo: () => void editor.dispatchCommand(REDO_COMMAND, undefined),
    }),
    [editor],
  )
}
