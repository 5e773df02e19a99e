import { TEXT_FORMAT } from '@shared/body/document'
import type { Piece } from './inlineRun'

const MARKS: Readonly<Record<string, number>> = {
  '*': TEXT_FORMAT.bold,
  _: TEXT_FORMAT.italic,
  '~': TEXT_FORMAT.strikethrough,
}

const WORD = /[\p{L}\p{M}\p{N}]/u

/**
 * Reads WhatsApp's `*bold*`, `_italic_` and `~strike~` in a line of plain text,
 * but only where nothing else can be meant: every mark of that kind in the line
 * must open or close a pair, beside white space or punctuation. `2*3*4`,
 * `file_name_1` and a lone `*` stay as they are.
 */
export function chatPieces(line: string): Piece[] {
  return Object.entries(MARKS).reduce<Piece[]>(
    (pieces, [mark, format]) => pieces.flatMap((piece) => marked(piece, mark, format)),
    [{ text: line, format: 0, url: null }],
  )
}

function marked(piece: Piece, mark: string, format: number): Piece[] {
  const places = placesOf(piece.text, mark)
  if (places.length === 0 || places.length % 2 === 1) return [piece]
  const paired = places.every((place, index) =>
    index % 2 === 0
      ? opens(piece.text, place)
      : closes(piece.text, place) && place - (places[index - 1] ?? 0) > 1,
  )
  if (!paired) return [piece]
  const pieces: Piece[] = []
  let from = 0
  places.forEach((place, index) => {
    const text = piece.text.slice(from, place)
    const inside = index % 2 === 1
    if (text !== '') pieces.push({ ...piece, text, format: piece.format | (inside ? format : 0) })
    from = place + 1
  })
  if (from < piece.text.length) pieces.push({ ...piece, text: piece.text.slice(from) })
  return pieces
}

function placesOf(text: string, mark: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) places.push(at)
  return places
}

function opens(text: string, at: number): boolean {
  const before = text[at - 1]
  const after = text[at + 1]
  return (before === undefined || !WORD.test(before)) && after !== undefined && /\S/.test(after)
}

function closes(text: string, at: number): boolean {
  const before = text[at - 1]
  const after = text[at + 1]
  return (after === undefined || !WORD.test(after)) && before !== undefined && /\S/.test(before)
}
