import { $isTableCellNode, $isTableRowNode } from '@lexical/table'
import { $isListItemNode } from '@lexical/list'
import {
  $getRoot,
  $isElementNode,
  $isLineBreakNode,
  type EditorState,
  type LexicalNode,
} from 'lexical'
import { countText, readingMinutes } from '@shared/hindi/counting'
import { $isSuggestionNode } from '../nodes/suggestion/SuggestionNode'
import type { EditorCounts } from '../types'

interface BlockCount {
  readonly words: number
  readonly graphemes: number
  readonly sentences: number
}

/** Counts a text block by block and keeps what it counted, so that a key costs one block only. */
export class BlockCounter {
  private kept = new Map<string, BlockCount>()

  /** Forgets changed blocks; keys of other nodes do no harm. */
  forget(keys: Iterable<string>): void {
    for (const key of keys) this.kept.delete(key)
  }

  forgetAll(): void {
    this.kept.clear()
  }

  /** The counts of the whole text: new ones for forgotten blocks, kept ones for the rest. */
  count(state: EditorState): EditorCounts {
    const current = new Map<string, BlockCount>()
    const total = { words: 0, graphemes: 0, sentences: 0 }
    state.read(() => {
      for (const block of $getRoot().getChildren()) {
        const key = block.getKey()
        const counts = this.kept.get(key) ?? countText($readText(block))
        current.set(key, counts)
        total.words += counts.words
        total.graphemes += counts.graphemes
        total.sentences += counts.sentences
      }
    })
    this.kept = current
    return { ...total, minutes: readingMinutes(total.words) }
  }
}

/** The same text that `blockText` reads from a stored block, without serialising it. */
export function $readText(node: LexicalNode): string {
  if ($isSuggestionNode(node) && node.getKind() === 'insertion') return ''
  if ($isLineBreakNode(node)) return '\n'
  if (!$isElementNode(node)) return node.isInline() ? node.getTextContent() : ''
  const children = node.getChildren()
  const first = children[0]
  if ($isTableRowNode(first) || ($isListItemNode(first) && !$isListItemNode(node))) {
    return children.map($readText).join('\n')
  }
  if ($isTableCellNode(first)) return children.map($readText).join('\t')
  if ($isTableCellNode(node)) return children.map($readText).join(' ')
  return children.map($readText).join('')
}
