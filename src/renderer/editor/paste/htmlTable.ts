import type { TableCellNode, TableNode } from '@shared/body/document'
import { tableNode, type DraftCell } from './blocks'

const ROW_HEADER = 1
const COLUMN_HEADER = 2

/** Reads a `<table>`; `null` for one that only lays a page out (one cell, or tables in tables). */
export function readTable(
  element: Element,
  readCell: (cell: Element) => TableCellNode['children'],
): TableNode | null {
  const rows = [...element.querySelectorAll('tr')]
  const cells = rows.map((row) => [...row.children].filter(isCell))
  const count = cells.reduce((sum, row) => sum + row.length, 0)
  if (count < 2 || element.querySelector('table') !== null) return null
  return tableNode(
    cells
      .filter((row) => row.length > 0)
      .map((row, rowIndex) =>
        row.map((cell, columnIndex): DraftCell => {
          const inHead = rowIndex === 0 || cell.closest('thead') !== null
          return {
            header: headerBits(cell, inHead, columnIndex),
            columns: span(cell, 'colspan', 100),
            rows: span(cell, 'rowspan', 1000),
            children: readCell(cell),
          }
        }),
      ),
  )
}

function headerBits(cell: Element, inHead: boolean, columnIndex: number): number {
  if (cell.tagName.toUpperCase() !== 'TH') return 0
  if (inHead) return ROW_HEADER
  return columnIndex === 0 ? COLUMN_HEADER : 0
}

function span(cell: Element, name: string, most: number): number {
  const value = Number.parseInt(cell.getAttribute(name) ?? '1', 10)
  return Number.isFinite(value) ? Math.min(most, Math.max(1, value)) : 1
}

function isCell(element: Element): boolean {
  const tag = element.tagName.toUpperCase()
  return tag === 'TD' || tag === 'TH'
}
