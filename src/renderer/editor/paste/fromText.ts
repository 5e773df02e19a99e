import { paragraphNode } from '@shared/body/build'
import type { BlockNode, InlineNode } from '@shared/body/document'
import { cleanUrl } from '@shared/body/links'
import { listNode, type DraftItem } from './blocks'
import { chatPieces } from './chatMarks'
import { cleanLines } from './cleanText'
import { inlineNodes, type Piece } from './inlineRun'

const BULLET = /^[•▪◦‣●○■–]\s+(?=\S)/u
const ADDRESS = /https?:\/\/[^\s<>"'“”‘’]+[^\s<>"'“”‘’.,;:!?)\]।॥*_~]/giu

/**
 * Plain text as blocks: each line a paragraph (a single newline is how chats and
 * mails end one), blank lines dropped, lines with a bullet a list, addresses links,
 * WhatsApp's marks formats where they are beyond doubt.
 */
export function blocksFromText(text: string): BlockNode[] {
  const blocks: BlockNode[] = []
  let items: DraftItem[] = []
  const endList = (): void => {
    if (items.length > 0) blocks.push(listNode({ numbered: false, start: 1, items }))
    items = []
  }
  for (const line of cleanLines(text)) {
    if (line === '') continue
    if (BULLET.test(line)) {
      items.push({ children: lineNodes(line.replace(BULLET, '')), nested: null })
      continue
    }
    endList()
    blocks.push(paragraphNode(lineNodes(line)))
  }
  endList()
  return blocks
}

/** The inline nodes of one line of plain text. */
export function lineNodes(line: string): readonly InlineNode[] {
  const pieces: Piece[] = []
  let from = 0
  for (const match of line.matchAll(ADDRESS)) {
    const url = cleanUrl(match[0])
    if (url === null) continue
    pieces.push(...chatPieces(line.slice(from, match.index)))
    pieces.push({ text: match[0], format: 0, url })
    from = match.index + match[0].length
  }
  pieces.push(...chatPieces(line.slice(from)))
  return inlineNodes(pieces)
}
