// @vitest-environment happy-dom
import { $createHorizontalRuleNode } from '@lexical/extension'
import { $isTableCellNode, $isTableNode, $isTableRowNode } from '@lexical/table'
import { $createHeadingNode } from '@lexical/rich-text'
import {
  $createTextNode,
  $getRoot,
  $isElementNode,
  type ElementNode,
  type LexicalEditor,
} from 'lexical'
import { expect, test } from 'vitest'
import { paragraphNode, subheadNode, textNode } from '@shared/body/build'
import type { BlockNode } from '@shared/body/document'
import { bodySchema } from '@shared/body/schema'
import { $setBlockKind } from '../../../../src/renderer/editor/commands/setBlockKind'
import { $insertBlocks } from '../../../../src/renderer/editor/commands/insertBlocks'
import { $createPictureNode } from '../../../../src/renderer/editor/nodes/picture/PictureNode'
import { $insertCleanBlocks } from '../../../../src/renderer/editor/paste/insertPasted'
import {
  quoteNode,
  ruleNode,
  listNode,
  tableNode,
} from '../../../../src/renderer/editor/paste/blocks'
import {
  $insertTable,
  $runTableCommand,
  type TableCommand,
} from '../../../../src/renderer/editor/tables/tableCommands'
import { $textNode, blocksIn, bodyIn, change, editorOf } from './support/editor'
import { outline } from './paste/outline'

/** What the editor holds, after the schema of a body has agreed to it. */
function outlines(editor: LexicalEditor): readonly string[] {
  bodySchema.parse(JSON.parse(JSON.stringify(bodyIn(editor))))
  return blocksIn(editor).map(outline)
}

const MIXED: readonly BlockNode[] = [
  subheadNode('शीर्षक'),
  quoteNode([textNode('कथन')]),
  listNode({ numbered: false, start: 1, items: [{ children: [textNode('बात')], nested: null }] }),
  ruleNode(),
  tableNode([
    [
      { header: 0, columns: 1, rows: 1, children: [paragraphNode('क')] },
      { header: 0, columns: 1, rows: 1, children: [paragraphNode('ख')] },
    ],
  ]),
  paragraphNode('अंत'),
]

function $firstCell(): ElementNode {
  const table = $getRoot().getChildren().find($isTableNode)
  const row = table?.getFirstChild()
  const cell = $isTableRowNode(row) ? row.getFirstChild() : null
  if (!$isTableCellNode(cell)) throw new Error('no cell')
  return cell
}

test('whatever is pasted into a list item leaves a body that the schema knows', () => {
  const list = listNode({
    numbered: false,
    start: 1,
    items: [{ children: [textNode('पहली बात')], nested: null }],
  })
  const editor = editorOf(list)
  change(editor, () => $insertCleanBlocks(MIXED, $textNode('पहली बात').select(4, 4)))
  expect(outlines(editor).join(' ')).toMatch(/शीर्षक.*कथन.*बात.*अंत/)
})

test('whatever is pasted into a table cell leaves a body that the schema knows', () => {
  const editor = editorOf(paragraphNode('ऊपर'))
  change(editor, () => {
    $textNode('ऊपर').selectEnd()
    $insertTable(2, 2)
  })
  change(editor, () => $insertCleanBlocks(MIXED, $firstCell().selectStart()))
  const text = outlines(editor).join(' ')
  for (const part of ['शीर्षक', 'कथन', 'बात', 'अंत']) expect(text).toContain(part)
})

test('whatever is pasted into a quote leaves a body that the schema knows', () => {
  const editor = editorOf(quoteNode([textNode('पुराना कथन')]))
  change(editor, () => $insertCleanBlocks(MIXED, $textNode('पुराना कथन').select(6, 6)))
  expect(outlines(editor).join(' ')).toMatch(/पुराना.*शीर्षक.*अंत/)
})

test('a heading of another rank becomes a subhead', () => {
  const editor = editorOf(paragraphNode('क'))
  change(editor, () => {
    for (const tag of ['h1', 'h4'] as const) {
      $getRoot().append($createHeadingNode(tag).append($createTextNode(tag)))
    }
  })
  expect(outlines(editor)).toEqual(['p क', 'h2 h1', 'h3 h4'])
})

test('a picture put in from a table cell or a list stands below it', () => {
  const list = listNode({
    numbered: true,
    start: 1,
    items: [{ children: [textNode('एक')], nested: null }],
  })
  const editor = editorOf(list)
  change(editor, () => {
    $textNode('एक').selectEnd()
    $insertBlocks([$createPictureNode('m1')])
  })
  expect(outlines(editor)).toEqual(['ol(एक)', 'picture m1', 'p '])
})

test('a block put in on an empty line takes its place and leaves a line to write on', () => {
  const editor = editorOf(paragraphNode('एक'), paragraphNode([]))
  change(editor, () => {
    $getRoot().selectEnd()
    $insertBlocks([$createHorizontalRuleNode()])
  })
  expect(outlines(editor)).toEqual(['p एक', 'rule', 'p '])
})

test('asking for the kind that a block is already makes it a paragraph', () => {
  const editor = editorOf(paragraphNode('एक'))
  const ask = (kind: Parameters<typeof $setBlockKind>[1]) => {
    change(editor, () => {
      $textNode('एक').selectEnd()
      $setBlockKind(editor, kind)
    })
    return outlines(editor)
  }
  expect(ask('subhead')).toEqual(['h2 एक'])
  expect(ask('subhead')).toEqual(['p एक'])
  expect(ask('pullQuote')).toEqual(['pullquote एक'])
  expect(ask('numberList')).toEqual(['ol(एक)'])
  expect(ask('bulletList')).toEqual(['ul(एक)'])
  expect(ask('quote')).toEqual(['quote एक'])
  expect(ask('minorSubhead')).toEqual(['h3 एक'])
  expect(ask('bulletList')).toEqual(['ul(एक)'])
  expect(ask('bulletList')).toEqual(['p एक'])
})

test('a table grows, shrinks and goes by its commands', () => {
  const editor = editorOf(paragraphNode([]))
  change(editor, () => {
    $getRoot().selectStart()
    $insertTable(2, 2)
  })
  const size = () => {
    const table = blocksIn(editor)[0]
    return table?.type === 'table'
      ? [table.children.length, table.children[0]?.children.length]
      : null
  }
  expect(outlines(editor)).toEqual(['table[1:p |1:p  / 0:p |0:p ]', 'p '])
  const run = (command: TableCommand) => {
    change(editor, () => {
      $firstCell().selectStart()
      $runTableCommand(command)
    })
    return size()
  }
  expect(run('rowBelow')).toEqual([3, 2])
  expect(run('columnRight')).toEqual([3, 3])
  expect(run('headerRow')).toEqual([3, 3])
  expect(outlines(editor)[0]).not.toContain('1:')
  expect(run('deleteColumn')).toEqual([3, 2])
  expect(run('deleteRow')).toEqual([2, 2])
  expect(run('deleteTable')).toBeNull()
  expect(outlines(editor)).toEqual(['p ', 'p '])
})

test('subheads and quotes cannot be made in a table', () => {
  const editor = editorOf(paragraphNode([]))
  change(editor, () => {
    $getRoot().selectStart()
    $insertTable(1, 2)
  })
  const before = outlines(editor)
  change(editor, () => {
    const paragraph = $firstCell().getFirstChild()
    if ($isElementNode(paragraph)) paragraph.selectStart()
    $setBlockKind(editor, 'subhead')
  })
  expect(outlines(editor)).toEqual(before)
})
