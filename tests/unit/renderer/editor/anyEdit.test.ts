import fc from 'fast-check'
import {
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  INDENT_CONTENT_COMMAND,
  OUTDENT_CONTENT_COMMAND,
  REDO_COMMAND,
  UNDO_COMMAND,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical'
import { expect, test } from 'vitest'
import { paragraphNode, subheadNode, textNode } from '@shared/body/build'
import type { BlockNode } from '@shared/body/document'
import { bodySchema } from '@shared/body/schema'
import { RUN_BLOCK_COMMAND } from '../../../../src/renderer/editor/commands/dispatch'
import { $deleteBesideCaret } from '../../../../src/renderer/editor/hindi/deleteKeys'
import { listNode, quoteNode, ruleNode } from '../../../../src/renderer/editor/paste/blocks'
import { blocksFromText } from '../../../../src/renderer/editor/paste/fromText'
import { $insertCleanBlocks } from '../../../../src/renderer/editor/paste/insertPasted'
import {
  $runTableCommand,
  TABLE_COMMANDS,
} from '../../../../src/renderer/editor/tables/tableCommands'
import { bodyIn, change, editorOf, idsIn, settled } from './support/editor'

/** One thing a person may do, at a place picked by a number. */
type Step = (editor: LexicalEditor, place: number) => void

const MIXED: readonly BlockNode[] = [
  subheadNode('शीर्षक'),
  paragraphNode([textNode('सादा '), textNode('मोटा', 1)]),
  quoteNode([textNode('कथन')]),
  listNode({
    numbered: true,
    start: 1,
    items: [
      {
        children: [textNode('बात')],
        nested: {
          numbered: false,
          start: 1,
          items: [{ children: [textNode('भीतर')], nested: null }],
        },
      },
    ],
  }),
  ruleNode(),
]

const KINDS = [
  'paragraph',
  'subhead',
  'minorSubhead',
  'quote',
  'pullQuote',
  'bulletList',
  'numberList',
  'table',
  'rule',
] as const

const STEPS: readonly Step[] = [
  ...KINDS.map(
    (kind): Step =>
      (editor) =>
        editor.dispatchCommand(RUN_BLOCK_COMMAND, kind),
  ),
  ...TABLE_COMMANDS.map((name): Step => (editor) => {
    change(editor, () => $runTableCommand(name))
  }),
  (editor) => withCaret(editor, (selection) => selection.insertParagraph()),
  (editor) => withCaret(editor, (selection) => selection.insertLineBreak()),
  (editor) => withCaret(editor, (selection) => selection.insertText('हिंदी ')),
  (editor) => withCaret(editor, (selection) => selection.formatText('bold')),
  (editor) => withCaret(editor, (selection) => $insertCleanBlocks(MIXED, selection)),
  (editor) =>
    withCaret(editor, (selection) => $insertCleanBlocks(blocksFromText('एक\n• दो'), selection)),
  (editor) =>
    withCaret(editor, (selection) => {
      if (selection.isCollapsed()) $deleteBesideCaret('after')
      else selection.removeText()
    }),
  (editor) => editor.dispatchCommand(INDENT_CONTENT_COMMAND, undefined),
  (editor) => editor.dispatchCommand(OUTDENT_CONTENT_COMMAND, undefined),
  (editor) => editor.dispatchCommand(UNDO_COMMAND, undefined),
  (editor) => editor.dispatchCommand(REDO_COMMAND, undefined),
]

function withCaret(
  editor: LexicalEditor,
  $act: (selection: NonNullable<ReturnType<typeof $rangeSelection>>) => unknown,
): void {
  change(editor, () => {
    const selection = $rangeSelection()
    if (selection !== null) $act(selection)
  })
}

function $rangeSelection() {
  const selection = $getSelection()
  return $isRangeSelection(selection) ? selection : null
}

/** Puts the caret, or from there a selection to a second place, into the text. */
function select(editor: LexicalEditor, from: number, to: number | null): void {
  change(editor, () => {
    const leaves = $leaves($getRoot())
    const start = leaves[from % leaves.length]
    const end = to === null ? start : leaves[to % leaves.length]
    if (start === undefined || end === undefined) return
    const selection = $isElementNode(start) ? start.selectStart() : start.selectEnd()
    if (to !== null && $isTextNode(end)) {
      selection.focus.set(end.getKey(), end.getTextContentSize(), 'text')
    }
  })
}

function $leaves(node: LexicalNode): LexicalNode[] {
  if ($isTextNode(node)) return [node]
  if (!$isElementNode(node)) return []
  return node.isEmpty() ? [node] : node.getChildren().flatMap($leaves)
}

const step = fc.record({
  act: fc.nat(STEPS.length - 1),
  from: fc.nat(50),
  to: fc.option(fc.nat(50), { freq: 4 }),
})

test('whatever a person does, the body stays one that the schema knows, each block with its own id', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      const editor = editorOf(paragraphNode('पहला'), ...MIXED, paragraphNode('अंत'))
      for (const { act, from, to } of steps) {
        select(editor, from, to)
        STEPS[act]?.(editor, from)
        await settled()
      }
      const body: unknown = JSON.parse(JSON.stringify(bodyIn(editor)))
      expect(bodySchema.parse(body)).toEqual(body)
      const ids = idsIn(editor)
      expect(ids).not.toContain(undefined)
      expect(new Set(ids).size).toBe(ids.length)
    }),
    { numRuns: 100 },
  )
})
