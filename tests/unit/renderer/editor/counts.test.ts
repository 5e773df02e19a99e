import { expect, test, vi } from 'vitest'
import { bodyOf, paragraphNode, subheadNode, textNode } from '@shared/body/build'
import type { BlockNode } from '@shared/body/document'
import { blockText } from '@shared/body/plainText'
import * as counting from '@shared/hindi/counting'
import { $getRoot } from 'lexical'
import { $readText, BlockCounter } from '../../../../src/renderer/editor/counts/blockCounts'
import {
  listNode,
  quoteNode,
  ruleNode,
  tableNode,
} from '../../../../src/renderer/editor/paste/blocks'
import { $textNode, change, editorOf } from './support/editor'

const BLOCKS: readonly BlockNode[] = [
  paragraphNode([
    textNode('कल '),
    {
      type: 'suggestion',
      version: 1,
      direction: null,
      format: '',
      indent: 0,
      kind: 'insertion',
      suggestionId: 's',
      person: 'p',
      at: '2026-11-22T08:30:00.000Z',
      children: [textNode('भारी ')],
    },
    textNode('बारिश हुई।', 1),
    { type: 'linebreak', version: 1 },
    textNode('आज धूप है।'),
  ]),
  subheadNode('मौसम'),
  quoteNode([textNode('कथन')]),
  listNode({
    numbered: false,
    start: 1,
    items: [
      {
        children: [textNode('एक')],
        nested: {
          numbered: true,
          start: 1,
          items: [{ children: [textNode('भीतर')], nested: null }],
        },
      },
      { children: [textNode('दो')], nested: null },
    ],
  }),
  tableNode([
    [
      { header: 1, columns: 1, rows: 1, children: [paragraphNode('क'), paragraphNode('ख')] },
      { header: 1, columns: 1, rows: 1, children: [paragraphNode('ग')] },
    ],
    [
      { header: 0, columns: 1, rows: 1, children: [paragraphNode('घ')] },
      { header: 0, columns: 1, rows: 1, children: [paragraphNode('')] },
    ],
  ]),
  ruleNode(),
]

test('the text that is counted is the text that is stored', () => {
  const editor = editorOf(...BLOCKS)
  const read = editor.getEditorState().read(() => $getRoot().getChildren().map($readText))
  expect(read).toEqual(bodyOf(BLOCKS).root.children.map(blockText))
})

test('open insertions are not counted; sentences and words are', () => {
  const counter = new BlockCounter()
  expect(counter.count(editorOf(...BLOCKS.slice(0, 1)).getEditorState())).toMatchObject({
    words: 6,
    sentences: 2,
    minutes: 1,
  })
})

test('after a change only the changed block is counted again', () => {
  const editor = editorOf(paragraphNode('एक दो'), paragraphNode('तीन'), paragraphNode('चार'))
  const counter = new BlockCounter()
  expect(counter.count(editor.getEditorState()).words).toBe(4)
  const stop = editor.registerUpdateListener(({ dirtyElements }) => {
    counter.forget(dirtyElements.keys())
  })
  const count = vi.spyOn(counting, 'countText')
  change(editor, () => void $textNode('तीन').setTextContent('तीन सौ दस'))
  expect(counter.count(editor.getEditorState()).words).toBe(6)
  expect(count.mock.calls).toEqual([['तीन सौ दस']])
  change(editor, () => $getRoot().getFirstChildOrThrow().remove())
  expect(counter.count(editor.getEditorState()).words).toBe(4)
  stop()
})
