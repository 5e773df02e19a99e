import { paragraphNode } from '@shared/body/build'
import type {
  EmbedNode,
  InlineNode,
  ListItemNode,
  ListNode,
  QuoteNode,
  RuleNode,
  SubheadNode,
  TableCellNode,
  TableNode,
} from '@shared/body/document'
import type { EmbedTarget } from '@shared/body/embedUrl'

const ELEMENT = { version: 1, direction: null, format: '', indent: 0 } as const

export function headingNode(tag: 'h2' | 'h3', children: readonly InlineNode[]): SubheadNode {
  return { type: 'heading', tag, ...ELEMENT, children }
}

export function quoteNode(children: readonly InlineNode[]): QuoteNode {
  return { type: 'quote', ...ELEMENT, children }
}

export function ruleNode(): RuleNode {
  return { type: 'horizontalrule', version: 1 }
}

export function embedNode(target: EmbedTarget): EmbedNode {
  return { type: 'embed', version: 1, ...target, title: '' }
}

/** An item of a list on its way: its own text, then the list nested below it. */
export interface DraftItem {
  readonly children: readonly InlineNode[]
  nested: DraftList | null
}

export interface DraftList {
  readonly numbered: boolean
  readonly start: number
  readonly items: DraftItem[]
}

/** Lexical keeps a nested list in an item of its own, below the item it belongs to. */
export function listNode(draft: DraftList, indent = 0): ListNode {
  const children: ListItemNode[] = []
  let value = draft.start
  for (const item of draft.items) {
    if (item.children.length > 0) {
      children.push({ type: 'listitem', ...ELEMENT, indent, value, children: item.children })
      value += 1
    }
    if (item.nested !== null && item.nested.items.length > 0) {
      const nested = [listNode(item.nested, indent + 1)]
      children.push({ type: 'listitem', ...ELEMENT, indent, value, children: nested })
    }
  }
  return {
    type: 'list',
    ...ELEMENT,
    listType: draft.numbered ? 'number' : 'bullet',
    tag: draft.numbered ? 'ol' : 'ul',
    start: draft.start,
    children,
  }
}

export interface DraftCell {
  /** Lexical's header bits: 1 row, 2 column. */
  readonly header: number
  readonly columns: number
  readonly rows: number
  readonly children: TableCellNode['children']
}

export function tableNode(rows: readonly (readonly DraftCell[])[]): TableNode {
  return {
    type: 'table',
    ...ELEMENT,
    children: rows.map((cells) => ({
      type: 'tablerow',
      ...ELEMENT,
      children: cells.map(({ header, columns, rows: span, children }) => ({
        type: 'tablecell',
        ...ELEMENT,
        backgroundColor: null,
        colSpan: columns,
        rowSpan: span,
        headerState: header,
        children: children.length > 0 ? children : [paragraphNode([])],
      })),
    })),
  }
}
