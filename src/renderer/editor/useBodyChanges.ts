import type { LexicalEditor } from 'lexical'
import { useEffect, useRef } from 'react'
import { bodyOfState } from './body'
import { textChanged } from './textChanged'
import type { ArticleEditorProps } from './types'

/** Tells `onChange` of every change of the text, and of nothing that only opening it did. */
export function useBodyChanges(
  editor: LexicalEditor,
  onChange: ArticleEditorProps['onChange'],
): void {
  const listener = useRef(onChange)
  useEffect(() => {
    listener.current = onChange
  }, [onChange])
  useEffect(() => {
    // What opening brings about (missing block ids, list numbers) is done before we listen.
    editor.update(() => undefined, { discrete: true })
    const getBody = () => bodyOfState(editor.getEditorState())
    let known = editor.getEditorState()
    return editor.registerUpdateListener(({ editorState }) => {
      const changed = textChanged(known, editorState)
      known = editorState
      if (changed) listener.current(getBody)
    })
  }, [editor])
}
