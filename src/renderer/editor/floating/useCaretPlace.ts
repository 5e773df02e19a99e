import type { LexicalEditor } from 'lexical'
import { useLayoutEffect, useState, type CSSProperties, type RefObject } from 'react'

const GAP = 6
const EDGE = 8

/** Until it is measured; it must be able to take the focus already. */
const UNSEEN: CSSProperties = { top: 0, left: 0, opacity: 0 }

/**
 * Where a panel stands beside the caret: below it, above it when there is no
 * room below. Follows scrolling and resizing; `changing` makes it look again.
 */
export function useCaretPlace(
  editor: LexicalEditor,
  panel: RefObject<HTMLElement | null>,
  changing: string,
): CSSProperties {
  const [place, setPlace] = useState<CSSProperties>(UNSEEN)
  useLayoutEffect(() => {
    const look = (): void => {
      const caret = caretRectangle(editor)
      const box = panel.current?.getBoundingClientRect()
      if (caret === null || box === undefined) return
      const below = caret.bottom + GAP
      const fits = below + box.height <= window.innerHeight - EDGE
      const top = fits ? below : Math.max(EDGE, caret.top - GAP - box.height)
      const left = Math.max(EDGE, Math.min(caret.left, window.innerWidth - EDGE - box.width))
      setPlace({ top, left })
    }
    look()
    window.addEventListener('resize', look)
    document.addEventListener('scroll', look, { capture: true, passive: true })
    return () => {
      window.removeEventListener('resize', look)
      document.removeEventListener('scroll', look, { capture: true })
    }
  }, [editor, panel, changing])
  return place
}

/** The rectangle of the caret or selection on the screen, or of the block it stands in. */
function caretRectangle(editor: LexicalEditor): DOMRect | null {
  const root = editor.getRootElement()
  const selection = window.getSelection()
  if (root === null || selection === null || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!root.contains(range.startContainer)) return null
  const rectangle = range.getBoundingClientRect()
  if (rectangle.height > 0) return rectangle
  // An empty line has no caret rectangle of its own.
  const node = range.startContainer
  const element = node instanceof Element ? node : node.parentElement
  return element?.getBoundingClientRect() ?? null
}
