import {
  $createTableNodeWithDimensions,
  $deleteTableColumnAtSelection,
  $deleteTableRowAtSelection,
  $getTableCellNodeFromLexicalNode,
  $getTableNodeFromLexicalNodeOrThrow,
  $insertTableColumnAtSelection,
  $insertTableRowAtSelection,
  $isTableCellNode,
  $isTableRowNode,
  $isTableSelection,
  $setTableRowIsHeader,
  TableCellHeaderStates,
  type TableCellNode,
  type TableNode,
} from '@lexical/table'
import { $createParagraphNode, $getSelection, $isElementNode, $isRangeSelection } from 'lexical'
import { assertNever } from '@shared/result'
import { $currentBlock, $putBlocks } from '../commands/insertBlocks'

export const TABLE_COMMANDS = [
  'rowAbove',
  'rowBelow',
  'columnLeft',
  'columnRight',
  'headerRow',
  'deleteRow',
  'deleteColumn',
  'deleteTable',
] as const
export type TableCommand = (typeof TABLE_COMMANDS)[number]

/** Puts a table with a header row below the caret and the caret into its first cell. */
export function $insertTable(rows = 3, columns = 3): void {
  const table = $createTableNodeWithDimensions(rows, columns, { rows: true, columns: false })
  $putBlocks($currentBlock(), [table])
  if (table.getNextSibling() === null) table.insertAfter($createParagraphNode())
  const row = table.getFirstChild()
  const cell = $isTableRowNode(row) ? row.getFirstChild() : null
  if ($isElementNode(cell)) cell.selectStart()
}

/** The cell of the caret or of the first selected cell, or `null` outside tables. */
export function $currentCell(): TableCellNode | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) && !$isTableSelection(selection)) return null
  return $getTableCellNodeFromLexicalNode(selection.anchor.getNode())
}

/** Whether the first row of the caret's table is a header. */
export function $hasHeaderRow(cell: TableCellNode): boolean {
  const row = $getTableNodeFromLexicalNodeOrThrow(cell).getFirstChild()
  const first = $isTableRowNode(row) ? row.getFirstChild() : null
  return $isTableCellNode(first) && first.hasHeaderState(TableCellHeaderStates.ROW)
}

/** Changes the table of the caret; does nothing outside tables. */
export function $runTableCommand(command: TableCommand): void {
  const cell = $currentCell()
  if (cell === null) return
  const table = $getTableNodeFromLexicalNodeOrThrow(cell)
  $keepSelectionIn(table)
  switch (command) {
    case 'rowAbove':
      $insertTableRowAtSelection(false)
      return
    case 'rowBelow':
      $insertTableRowAtSelection(true)
      return
    case 'columnLeft':
      $insertTableColumnAtSelection(false)
      return
    case 'columnRight':
      $insertTableColumnAtSelection(true)
      return
    case 'headerRow':
      $setTableRowIsHeader(table, 0, !$hasHeaderRow(cell))
      return
    case 'deleteRow':
      $deleteTableRowAtSelection()
      return
    case 'deleteColumn':
      $deleteTableColumnAtSelection()
      return
    case 'deleteTable':
      $removeTable(table)
      return
    default:
      assertNever(command)
  }
}

/** A selection that leaves the table means the cell it began in. */
function $keepSelectionIn(table: TableNode): void {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || table.isParentOf(selection.focus.getNode())) return
  const { key, offset, type } = selection.anchor
  selection.focus.set(key, offset, type)
}

function $removeTable(table: TableNode): void {
  const paragraph = $createParagraphNode()
  table.replace(paragraph)
  paragraph.selectStart()
}
