import type { InlineNode, LinkNode, TextNode } from '@shared/body/document'
import { assertNever } from '@shared/result'
import { renderLink } from './link'
import { withoutSuggestions } from './suggestion'
import { renderText } from './text'

type Run = Pick<TextNode, 'text' | 'format'>
type Piece = { readonly type: 'run'; readonly run: Run } | { readonly type: 'break' } | LinkNode

/** The content of a paragraph, a subhead, a quote or a cell. */
export function renderInline(nodes: readonly InlineNode[]): string {
  return pieces(nodes).map(renderPiece).join('')
}

function renderPiece(piece: Piece): string {
  switch (piece.type) {
    case 'run':
      return renderText(piece.run)
    case 'break':
      return '<br>'
    case 'link':
      return renderLink(piece.url, piece.title, renderInline(withoutLinks(piece.children)))
    default:
      return assertNever(piece)
  }
}

/**
 * Runs of one format become one: a decided suggestion must leave no seam, or a
 * conjunct that it split would be shaped in two parts.
 */
function pieces(nodes: readonly InlineNode[]): readonly Piece[] {
  const found: Piece[] = []
  for (const node of withoutSuggestions(nodes)) {
    const piece = pieceOf(node)
    const last = found.at(-1)
    if (piece === null) continue
    if (piece.type === 'run' && last?.type === 'run' && last.run.format === piece.run.format) {
      const text = last.run.text + piece.run.text
      found[found.length - 1] = { type: 'run', run: { text, format: piece.run.format } }
    } else {
      found.push(piece)
    }
  }
  return found
}

function pieceOf(node: InlineNode): Piece | null {
  switch (node.type) {
    case 'text':
      return node.text === '' ? null : { type: 'run', run: node }
    case 'tab':
      return { type: 'run', run: { text: ' ', format: 0 } }
    case 'linebreak':
      return { type: 'break' }
    case 'link':
      return node
    case 'suggestion':
      return null
    default:
      return assertNever(node)
  }
}

/** A link cannot stand in a link; the inner one gives way to its text. */
function withoutLinks(nodes: readonly InlineNode[]): readonly InlineNode[] {
  return withoutSuggestions(nodes).flatMap((node) =>
    node.type === 'link' ? withoutLinks(node.children) : [node],
  )
}
