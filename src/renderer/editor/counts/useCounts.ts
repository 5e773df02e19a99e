import { HISTORIC_TAG, type LexicalEditor } from 'lexical'
import { useEffect } from 'react'
import type { EditorCounts } from '../types'
import { BlockCounter } from './blockCounts'

/** At most this often, in milliseconds, are the counts brought up to date. */
const COUNT_EVERY = 300

/** Tells `onCounts` what the text counts, once now and while it changes. */
export function useCounts(
  editor: LexicalEditor,
  onCounts: ((counts: EditorCounts) => void) | undefined,
): void {
  useEffect(() => {
    if (onCounts === undefined) return
    const counter = new BlockCounter()
    let timer: number | null = null
    const report = (): void => {
      timer = null
      onCounts(counter.count(editor.getEditorState()))
    }
    report()
    const stop = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
      if (tags.has(HISTORIC_TAG)) counter.forgetAll()
      else if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return
      // The blocks above a changed leaf are among the dirty elements.
      counter.forget(dirtyElements.keys())
      timer ??= window.setTimeout(report, COUNT_EVERY)
    })
    return () => {
      stop()
      if (timer !== null) window.clearTimeout(timer)
    }
  }, [editor, onCounts])
}
