import type {
  ListNode,
  ParagraphNode,
  TableCellNode,
  TableNode,
  TableRowNode,
} from '@shared/body/document'
import { inlineText } from '@shared/body/plainText'
import { element } from './html'
import { renderInline } from './inline'
import { renderList } from './list'
import { renderParagraph } from './paragraph'

// Lexical's header bits.
const HEADS_A_COLUMN = 1
const HEADS_A_ROW = 2

/**
 * A table in a wrapper that scrolls sideways on a phone and can be reached by
 * keyboard.
 *
 * @param name what a screen reader calls the wrapper, such as `तालिका 1`
 */
export function renderTable(node: TableNode, name: string): string {
  const rows = node.children.filter((row) => row.children.length > 0)
  if (rows.length === 0) return ''
  const firstPlain = rows.findIndex((row) => !row.children.every(headsAColumn))
  // A table of header cells only has no body to head: print it as plain rows.
  const heads = firstPlain === -1 ? 0 : firstPlain
  const head = renderRows(rows.slice(0, heads))
  const body = renderRows(rows.slice(heads))
  const table = (head === '' ? '' : `<thead>${head}</thead>`) + `<tbody>${body}</tbody>`
  return element(
    'div',
    { class: 'table-scroll', role: 'group', 'aria-label': name, tabindex: 0 },
    `<table>${table}</table>`,
  )
}

function renderRows(rows: readonly TableRowNode[]): string {
  return rows
    .map((row, index) => {
      const left = rows.length - index
      return `<tr>${row.children.map((cell) => renderCell(cell, left)).join('')}</tr>`
    })
    .join('')
}

/** @param rowsLeft a cell may not reach below its part of the table */
function renderCell(cell: TableCellNode, rowsLeft: number): string {
  const columns = cell.colSpan ?? 1
  const rows = Math.min(cell.rowSpan ?? 1, rowsLeft)
  const scope = headsAColumn(cell) ? 'col' : (cell.headerState & HEADS_A_ROW) !== 0 ? 'row' : null
  return element(
    scope === null ? 'td' : 'th',
    { scope, colspan: columns > 1 ? columns : null, rowspan: rows > 1 ? rows : null },
    renderContent(cell.children),
  )
}

function headsAColumn(cell: TableCellNode): boolean {
  return (cell.headerState & HEADS_A_COLUMN) !== 0
}

function renderContent(children: readonly (ParagraphNode | ListNode)[]): string {
  const full = children.filter(
    (child) => child.type === 'list' || inlineText(child.children).trim() !== '',
  )
  const only = full.length === 1 ? full[0] : undefined
  if (only?.type === 'paragraph') return renderInline(only.children)
  return full
    .map((child) => (child.type === 'list' ? renderList(child) : renderParagraph(child)))
    .join('')
}
