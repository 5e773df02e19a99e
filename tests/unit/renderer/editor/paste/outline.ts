import type { BlockNode, InlineNode, ListNode, TableCellNode } from '@shared/body/document'

/** A block in one line: its kind, its text, `[b:…]` for formats, `(text→url)` for links, `⏎` for breaks. */
export function outline(block: BlockNode): string {
  switch (block.type) {
    case 'paragraph':
      return `p ${inline(block.children)}`
    case 'heading':
      return `${block.tag} ${inline(block.children)}`
    case 'quote':
    case 'pullquote':
      return `${block.type} ${inline(block.children)}`
    case 'list':
      return list(block)
    case 'table':
      return `table[${block.children.map((row) => row.children.map(cell).join('|')).join(' / ')}]`
    case 'embed':
      return `embed ${block.url}`
    case 'picture':
      return `picture ${block.media}`
    case 'horizontalrule':
      return 'rule'
  }
}

function list(node: ListNode): string {
  const name = node.tag + (node.start === 1 ? '' : String(node.start))
  const items = node.children.map(({ children }) =>
    children.map((child) => (child.type === 'list' ? list(child) : inline([child]))).join(''),
  )
  return `${name}(${items.join(' ')})`
}

function cell(node: TableCellNode): string {
  const span = node.colSpan === undefined || node.colSpan === 1 ? '' : `×${node.colSpan}`
  return `${node.headerState}${span}:${node.children.map(outline).join('+')}`
}

const FORMATS = [
  ['b', 1],
  ['i', 2],
  ['s', 4],
  ['u', 8],
] as const

function inline(nodes: readonly InlineNode[]): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case 'text': {
          const formats = FORMATS.filter(([, bit]) => (node.format & bit) !== 0)
          const names = formats.map(([name]) => name).join('')
          return names === '' ? node.text : `[${names}:${node.text}]`
        }
        case 'linebreak':
          return '⏎'
        case 'tab':
          return '⇥'
        case 'link':
          return `(${inline(node.children)}→${node.url})`
        case 'suggestion':
          return `{${node.kind}:${inline(node.children)}}`
      }
    })
    .join('')
}
