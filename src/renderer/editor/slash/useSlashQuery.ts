import {
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  type LexicalEditor,
  type NodeKey,
} from 'lexical'
import { useCallback, useEffect, useRef, useState } from 'react'
import { $isInTable } from '../commands/blockKind'

/** A `/word` that ends at the caret. */
export interface SlashQuery {
  readonly key: NodeKey
  readonly begin: number
  readonly end: number
  readonly words: string
}

const SLASH = /(?:^|\s)\/([^\s/]{0,24})$/u

/** The slash word at the caret while its menu may show; `dismiss` hides it until the word ends. */
export function useSlashQuery(editor: LexicalEditor): {
  readonly query: SlashQuery | null
  readonly dismiss: () => void
} {
  const [query, setQuery] = useState<SlashQuery | null>(null)
  const dismissed = useRef<string | null>(null)
  useEffect(
    () =>
      editor.registerUpdateListener(({ editorState }) => {
        const found = editor.isEditable() ? editorState.read($queryAtCaret) : null
        if (found === null) dismissed.current = null
        const hidden = found !== null && dismissed.current === placeOf(found)
        setQuery((before) =>
          hidden || found === null ? null : isSame(before, found) ? before : found,
        )
      }),
    [editor],
  )
  const dismiss = useCallback(() => {
    setQuery((before) => {
      if (before !== null) dismissed.current = placeOf(before)
      return null
    })
  }, [])
  return { query, dismiss }
}

/** Reads the `/word` before a collapsed caret; `null` in tables, where nothing can be put in. */
export function $queryAtCaret(): SlashQuery | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null
  const { key, offset, type } = selection.anchor
  const node = selection.anchor.getNode()
  if (type !== 'text' || !$isTextNode(node)) return null
  const words = SLASH.exec(node.getTextContent().slice(0, offset))?.[1]
  if (words === undefined || $isInTable(node)) return null
  return { key, begin: offset - words.length - 1, end: offset, words }
}

function placeOf({ key, begin }: SlashQuery): string {
  return `${key}:${begin}`
}

function isSame(one: SlashQuery | null, other: SlashQuery): boolean {
  return one !== null && placeOf(one) === placeOf(other) && one.words === other.words
}
