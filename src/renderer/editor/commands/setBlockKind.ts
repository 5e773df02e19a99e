import {
  INSERT_ORDERED_LIST_COMMAND,
  INSERT_UNORDERED_LIST_COMMAND,
  REMOVE_LIST_COMMAND,
} from '@lexical/list'
import { $createHeadingNode, $createQuoteNode } from '@lexical/rich-text'
import { $setBlocksType } from '@lexical/selection'
import {
  $createParagraphNode,
  $getSelection,
  $isRangeSelection,
  type ElementNode,
  type LexicalEditor,
} from 'lexical'
import { assertNever } from '@shared/result'
import { $createPullQuoteNode } from '../nodes/pullQuote/PullQuoteNode'
import { $blockKindAt, $isInTable } from './blockKind'
import type { BlockKind } from './names'

/** Makes the selected blocks `kind`; asked for what they are already, it makes them paragraphs again. */
export function $setBlockKind(editor: LexicalEditor, kind: BlockKind): void {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return
  const anchor = selection.anchor.getNode()
  const target = $blockKindAt(anchor) === kind ? 'paragraph' : kind
  if ($isInTable(anchor) && !ALLOWED_IN_TABLES.has(target)) return
  switch (target) {
    case 'bulletList':
      editor.dispatchCommand(INSERT_UNORDERED_LIST_COMMAND, undefined)
      return
    case 'numberList':
      editor.dispatchCommand(INSERT_ORDERED_LIST_COMMAND, undefined)
      return
    case 'paragraph':
      if (isList($blockKindAt(anchor))) {
        editor.dispatchCommand(REMOVE_LIST_COMMAND, undefined)
        return
      }
      $setBlocks($createParagraphNode)
      return
    case 'subhead':
      $setBlocks(() => $createHeadingNode('h2'))
      return
    case 'minorSubhead':
      $setBlocks(() => $createHeadingNode('h3'))
      return
    case 'quote':
      $setBlocks(() => $createQuoteNode())
      return
    case 'pullQuote':
      $setBlocks($createPullQuoteNode)
      return
    default:
      assertNever(target)
  }
}

const ALLOWED_IN_TABLES: ReadonlySet<BlockKind> = new Set(['paragraph', 'bulletList', 'numberList'])

function isList(kind: BlockKind | null): boolean {
  return kind === 'bulletList' || kind === 'numberList'
}

function $setBlocks($create: () => ElementNode): void {
  // Nothing is carried over: our blocks have no alignment and no indent.
  $setBlocksType($getSelection(), $create, () => undefined)
}
