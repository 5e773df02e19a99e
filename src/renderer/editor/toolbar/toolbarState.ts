import { effect, getExtensionDependencyFromEditor } from '@lexical/extension'
import { HistoryExtension } from '@lexical/history'
import { $isLinkNode } from '@lexical/link'
import {
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  mergeRegister,
  type LexicalEditor,
} from 'lexical'
import { useEffect, useState } from 'react'
import { $blockKindAt } from '../commands/blockKind'
import type { BlockKind } from '../commands/names'
import { $currentCell, $hasHeaderRow } from '../tables/tableCommands'

/** What the tools show of the place of the caret. */
export interface ToolbarState {
  readonly kind: BlockKind | null
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  readonly strikethrough: boolean
  readonly link: boolean
  readonly table: 'none' | 'plain' | 'headed'
  readonly canUndo: boolean
  readonly canRedo: boolean
}

const NOWHERE: ToolbarState = {
  kind: null,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  link: false,
  table: 'none',
  canUndo: false,
  canRedo: false,
}

/** The state of the tools; typing on in the same kind of text renders nothing anew. */
export function useToolbarState(editor: LexicalEditor): ToolbarState {
  const [state, setState] = useState(NOWHERE)
  useEffect(() => {
    const merge = (change: Partial<ToolbarState>): void => {
      setState((before) => (isSame(before, change) ? before : { ...before, ...change }))
    }
    const look = (): void => merge(editor.getEditorState().read($lookAtCaret))
    look()
    const history = getExtensionDependencyFromEditor(editor, HistoryExtension).output
    return mergeRegister(
      editor.registerUpdateListener(look),
      effect(() => merge({ canUndo: history.canUndo.value, canRedo: history.canRedo.value })),
    )
  }, [editor])
  return state
}

function $lookAtCaret(): Partial<ToolbarState> {
  const selection = $getSelection()
  const cell = $currentCell()
  const table = cell === null ? 'none' : $hasHeaderRow(cell) ? 'headed' : 'plain'
  if (!$isRangeSelection(selection)) {
    const { canUndo: _canUndo, canRedo: _canRedo, ...nowhere } = NOWHERE
    return { ...nowhere, table }
  }
  const node = selection.anchor.getNode()
  return {
    kind: $blockKindAt(node),
    bold: selection.hasFormat('bold'),
    italic: selection.hasFormat('italic'),
    underline: selection.hasFormat('underline'),
    strikethrough: selection.hasFormat('strikethrough'),
    link: $findMatchingParent(node, $isLinkNode) !== null,
    table,
  }
}

function isSame(state: ToolbarState, change: Partial<ToolbarState>): boolean {
  return Object.entries(change).every(
    ([name, value]) => state[name as keyof ToolbarState] === value,
  )
}
