// @vitest-environment happy-dom
import { $createHeadingNode } from '@lexical/rich-text'
import { $setBlocksType } from '@lexical/selection'
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $parseSerializedNode,
  $selectAll,
  UNDO_COMMAND,
  REDO_COMMAND,
  type LexicalEditor,
} from 'lexical'
import { expect, test } from 'vitest'
import { paragraphNode } from '@shared/body/build'
import { UUID_PATTERN } from '@shared/ids'
import { $insertCleanBlocks } from '../../../../src/renderer/editor/paste/insertPasted'
import { $textNode, blocksIn, change, editorOf, idsIn, settled } from './support/editor'

const ONE = '0197a000-0000-7000-8000-000000000001'
const TWO = '0197a000-0000-7000-8000-000000000002'

const two = (): LexicalEditor =>
  editorOf(paragraphNode('पहला पैरा', ONE), paragraphNode('दूसरा पैरा', TWO))

function distinct(ids: readonly (string | undefined)[]): boolean {
  return (
    ids.every((id) => id !== undefined && UUID_PATTERN.test(id)) && new Set(ids).size === ids.length
  )
}

test('blocks without an id get one each when a body is opened', () => {
  const ids = idsIn(editorOf(paragraphNode('एक'), paragraphNode('दो')))
  expect(ids).toHaveLength(2)
  expect(distinct(ids)).toBe(true)
})

test('typing changes no id', () => {
  const editor = two()
  change(editor, () => void $textNode('पहला पैरा').setTextContent('पहला पैराग्राफ'))
  expect(idsIn(editor)).toEqual([ONE, TWO])
})

test('of a split paragraph the first half keeps the id, the second gets a new one', () => {
  const editor = two()
  change(editor, () => {
    $textNode('पहला पैरा').select(5, 5).insertParagraph()
  })
  const ids = idsIn(editor)
  expect(ids).toEqual([ONE, expect.any(String), TWO])
  expect(distinct(ids)).toBe(true)
})

test('joined paragraphs keep the id of the first', () => {
  const editor = two()
  change(editor, () => {
    $textNode('दूसरा पैरा').select(0, 0).deleteCharacter(true)
  })
  expect(idsIn(editor)).toEqual([ONE])
})

test('a pasted copy gets an id of its own, wherever it lands', () => {
  const editor = two()
  const copied = blocksIn(editor)
  change(editor, () => {
    const selection = $getRoot().selectStart()
    $insertCleanBlocks([...copied, paragraphNode('नया')], selection)
  })
  const ids = idsIn(editor)
  expect(distinct(ids)).toBe(true)
  expect(ids).toContain(TWO)
})

test('a block that is cut and pasted keeps its id', () => {
  const editor = two()
  const [first] = blocksIn(editor)
  change(editor, () => $getRoot().getFirstChildOrThrow().remove())
  change(editor, () => {
    $getRoot().append($parseSerializedNode(first as never))
  })
  expect(idsIn(editor)).toEqual([TWO, ONE])
})

test('paragraphs made subheads, and back, keep their ids', () => {
  const editor = two()
  change(editor, () => {
    $selectAll()
    $setBlocksType($getSelection(), () => $createHeadingNode('h2'))
  })
  expect(blocksIn(editor).map(({ type }) => type)).toEqual(['heading', 'heading'])
  expect(idsIn(editor)).toEqual([ONE, TWO])
  change(editor, () => {
    $selectAll()
    $setBlocksType($getSelection(), $createParagraphNode)
  })
  expect(idsIn(editor)).toEqual([ONE, TWO])
})

test('undo and redo bring back the same ids', async () => {
  const editor = two()
  change(editor, () => {
    const selection = $textNode('पहला पैरा').select(5, 5)
    if ($isRangeSelection(selection)) selection.insertParagraph()
  })
  const split = idsIn(editor)
  editor.dispatchCommand(UNDO_COMMAND, undefined)
  await settled()
  expect(idsIn(editor)).toEqual([ONE, TWO])
  editor.dispatchCommand(REDO_COMMAND, undefined)
  await settled()
  expect(idsIn(editor)).toEqual(split)
})

test('a body that came with two equal ids is set right when opened', () => {
  const ids = idsIn(editorOf(paragraphNode('एक', ONE), paragraphNode('दो', ONE)))
  expect(ids[0]).toBe(ONE)
  expect(distinct(ids)).toBe(true)
})

test('a block that is put inside another gives up its id', () => {
  const editor = two()
  change(editor, () => {
    const item = $getRoot().getFirstChildOrThrow()
    item.replace($createParagraphNode().append($createTextNode('अकेला')))
  })
  expect(distinct(idsIn(editor))).toBe(true)
})
