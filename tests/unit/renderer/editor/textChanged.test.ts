import { $getRoot, $isElementNode, $isParagraphNode, $isTextNode, type EditorState } from 'lexical'
import { expect, test } from 'vitest'
import { paragraphNode, textNode } from '@shared/body/build'
import { textChanged } from '../../../../src/renderer/editor/textChanged'
import { editorOf } from './support/editor'

function watched() {
  const editor = editorOf(
    paragraphNode([textNode('कटक', 1), textNode(' से खबर')]),
    paragraphNode([textNode('दूसरा अनुच्छेद')]),
  )
  const told: boolean[] = []
  let known = editor.getEditorState()
  editor.registerUpdateListener(({ editorState }) => {
    told.push(textChanged(known, editorState))
    known = editorState
  })
  const change = (act: () => void): boolean => {
    told.length = 0
    editor.update(act, { discrete: true })
    return told.some(Boolean)
  }
  const setState = (state: EditorState): boolean => {
    told.length = 0
    editor.setEditorState(state)
    return told.some(Boolean)
  }
  return { editor, change, setState }
}

const first = () => {
  const node = $getRoot().getFirstChildOrThrow()
  if (!$isElementNode(node)) throw new Error('not a block')
  return node
}

test('what a paragraph only remembers for the next key is no change of the text', () => {
  const { change } = watched()
  expect(
    change(() => {
      const paragraph = first()
      if ($isParagraphNode(paragraph)) paragraph.setTextFormat(1)
    }),
  ).toBe(false)
  expect(change(() => first().markDirty())).toBe(false)
  expect(change(() => first().getFirstChildOrThrow().markDirty())).toBe(false)
})

test('letters, formats, order and blocks are changes of the text', () => {
  const { change } = watched()
  const word = () => {
    const node = first().getFirstChildOrThrow()
    if (!$isTextNode(node)) throw new Error('not a text')
    return node
  }
  expect(change(() => word().setTextContent('पुरी'))).toBe(true)
  expect(change(() => word().setFormat(0))).toBe(true)
  expect(change(() => $getRoot().append(first()))).toBe(true)
  expect(change(() => first().remove())).toBe(true)
})

test('a state set as a whole, as undo does, is a change when its text is another', () => {
  const { editor, change, setState } = watched()
  const before = editor.getEditorState()
  expect(change(() => first().getFirstChildOrThrow().remove())).toBe(true)
  expect(setState(before)).toBe(true)
  expect(setState(before.clone())).toBe(false)
})
