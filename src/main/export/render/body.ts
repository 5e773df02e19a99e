import type { BlockNode, BodyDocument } from '@shared/body/document'
import { inlineText } from '@shared/body/plainText'
import { assertNever } from '@shared/result'
import type { RenderContext } from './context'
import { renderEmbed } from './embed'
import { renderLeadIn } from './leadIn'
import { renderList } from './list'
import { renderParagraph } from './paragraph'
import { renderPicture } from './picture'
import { renderQuote } from './quote'
import { renderRule } from './rule'
import { renderSubhead } from './subhead'
import { renderTable } from './table'

/**
 * A body as HTML, one block a line: no script, no inline style, everything
 * escaped, open suggestions read as if they were not there. The keyword lead-in
 * begins the first paragraph that has text.
 */
export function renderBody(
  body: BodyDocument,
  leadIn: readonly string[],
  context: RenderContext,
): string {
  const blocks = body.root.children
  const before = renderLeadIn(leadIn)
  const lede = blocks.findIndex(hasLede)
  const counts = { tables: 0, subheads: 0 }
  const html = blocks.map((block, index) =>
    renderBlock(block, index === lede ? before : '', counts, context),
  )
  // A body without any paragraph still prints its lead-in.
  if (lede === -1 && before !== '') html.unshift(`<p>${before}</p>`)
  return html.filter((block) => block !== '').join('\n')
}

interface Counts {
  tables: number
  subheads: number
}

function renderBlock(
  block: BlockNode,
  before: string,
  counts: Counts,
  context: RenderContext,
): string {
  switch (block.type) {
    case 'paragraph':
      return renderParagraph(block, before)
    case 'heading': {
      // A page never skips a level: what comes before any h2 is one.
      const html = renderSubhead(block, counts.subheads === 0 ? 'h2' : block.tag)
      if (html !== '') counts.subheads += 1
      return html
    }
    case 'quote':
    case 'pullquote':
      return renderQuote(block)
    case 'list':
      return renderList(block)
    case 'table':
      counts.tables += 1
      return renderTable(block, `तालिका ${context.number(counts.tables)}`)
    case 'picture':
      return renderPicture(block, context)
    case 'horizontalrule':
      return renderRule()
    case 'embed':
      return renderEmbed(block)
    default:
      return assertNever(block)
  }
}

function hasLede(block: BlockNode): boolean {
  return block.type === 'paragraph' && inlineText(block.children).trim() !== ''
}
