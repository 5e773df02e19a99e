import { linkNode, textNode } from '@shared/body/build'
import type { InlineNode, TextNode } from '@shared/body/document'
import { cleanText } from './cleanText'

/** A piece of text with its look; a line break is `\n` on its own. */
export interface Piece {
  readonly text: string
  readonly format: number
  readonly url: string | null
}

/**
 * Pieces of one block as inline nodes: white space at the edges and round line
 * breaks goes, neighbours of one look become one node.
 */
export function inlineNodes(pieces: readonly Piece[]): readonly InlineNode[] {
  const joined = trimmed(joinedPieces(pieces))
  const nodes: InlineNode[] = []
  for (let index = 0; index < joined.length;) {
    const piece = joined[index]
    if (piece === undefined) break
    if (piece.url === null) {
      nodes.push(nodeOf(piece))
      index += 1
      continue
    }
    const end = joined.findIndex((later, at) => at > index && later.url !== piece.url)
    const linked = joined.slice(index, end < 0 ? joined.length : end)
    nodes.push(...linkOf(piece.url, linked))
    index += linked.length
  }
  return nodes
}

function linkOf(url: string, pieces: readonly Piece[]): readonly InlineNode[] {
  return pieces.some(({ text }) => text.trim() !== '')
    ? [linkNode(url, pieces.map(nodeOf))]
    : pieces.map(nodeOf)
}

function nodeOf({ text, format }: Piece): TextNode | InlineNode {
  return text === '\n' ? { type: 'linebreak', version: 1 } : textNode(text, format)
}

/** Neighbours of one look in one piece, so that NFC and spaces are right across them. */
function joinedPieces(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    const text = piece.text === '\n' ? '\n' : cleanText(piece.text)
    if (text === '') continue
    if (last && text !== '\n' && last.text !== '\n' && sameLook(last, piece)) {
      joined[joined.length - 1] = { ...last, text: cleanText(last.text + text) }
    } else {
      joined.push({ ...piece, text })
    }
  }
  return joined
}

function sameLook(one: Piece, other: Piece): boolean {
  return one.format === other.format && one.url === other.url
}

function trimmed(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = []
  for (const piece of pieces) {
    const last = kept.at(-1)
    const afterEdge = last === undefined || last.text === '\n' || last.text.endsWith(' ')
    if (piece.text === '\n') {
      trimEnd(kept)
      if (kept.length > 0) kept.push(piece)
      continue
    }
    const text = afterEdge ? piece.text.replace(/^ +/, '') : piece.text
    if (text !== '') kept.push({ ...piece, text })
  }
  trimEnd(kept)
  while (kept.at(-1)?.text === '\n') {
    kept.pop()
    trimEnd(kept)
  }
  return kept
}

function trimEnd(pieces: Piece[]): void {
  const last = pieces.at(-1)
  if (last === undefined || last.text === '\n') return
  const text = last.text.replace(/ +$/, '')
  pieces.pop()
  if (text !== '') pieces.push({ ...last, text })
  else trimEnd(pieces)
}
