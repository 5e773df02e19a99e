import { assertNever } from '../result'
import type {
  BlockNode,
  BodyDocument,
  InlineNode,
  ListItemNode,
  ListNode,
  TableCellNode,
  TableNode,
} from './document'

/**
 * The text of a body as readers will see it: open insertions are left out, text
 * under an open deletion stays. Blocks stand on lines of their own; pictures,
 * rules and embeds have no text.
 */
export function bodyText(body: BodyDocument): string {
  return body.root.children
    .map(blockText)
    .filter((text) => text !== '')
    .join('\n')
}

/** The text of one block: list items and table rows on lines of their own, cells apart by tabs. */
export function blockText(block: BlockNode): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'pullquote':
      return inlineText(block.children)
    case 'list':
      return listText(block)
    case 'table':
      return tableText(block)
    case 'picture':
    case 'horizontalrule':
    case 'embed':
      return ''
    default:
      return assertNever(block)
  }
}

/** The text of the first paragraph that has any: what descriptions are made of. Empty when none has. */
export function firstParagraph(body: BodyDocument): string {
  for (const block of body.root.children) {
    if (block.type !== 'paragraph') continue
    const text = inlineText(block.children).trim()
    if (text !== '') return text
  }
  return ''
}

/** The text of inline nodes, without what an open suggestion would add. */
export function inlineText(nodes: readonly InlineNode[]): string {
  return nodes.map(textOf).join('')
}

function textOf(node: InlineNode): string {
  switch (node.type) {
    case 'text':
      return node.text
    case 'tab':
      return '\t'
    case 'linebreak':
      return '\n'
    case 'link':
      return inlineText(node.children)
    case 'suggestion':
      return node.kind === 'insertion' ? '' : inlineText(node.children)
    default:
      return assertNever(node)
  }
}

function listText(list: ListNode): string {
  return list.children.map(itemText).join('\n')
}

function itemText(item: ListItemNode): string {
  const parts: string[] = []
  let line = ''
  for (const child of item.children) {
    if (child.type === 'list') {
      if (line !== '') parts.push(line)
      line = ''
      parts.push(listText(child))
    } else {
      line += textOf(child)
    }
  }
  if (line !== '' || parts.length === 0) parts.push(line)
  return parts.join('\n')
}

function tableText(table: TableNode): string {
  return table.children.map((row) => row.children.map(cellText).join('\t')).join('\n')
}

function cellText(cell: TableCellNode): string {
  return cell.children
    .map((child) => (child.type === 'list' ? listText(child) : inlineText(child.children)))
    .join(' ')
}
