import type { LexicalEditor } from 'lexical'
import { useEffect, useRef } from 'react'
import { bodyOfState } from './body'
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
    return editor.registerUpdateListener(
      ({ dirtyElements, dirtyLeaves, prevEditorState, editorState }) => {
        const changed = dirtyElements.size > 0 || dirtyLeaves.size > 0
        if (!changed && prevEditorState._nodeMap === editorState._nodeMap) return
        listener.current(getBody)
      },
    )
  }, [editor])
}
