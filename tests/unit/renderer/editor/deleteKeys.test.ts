// @vitest-environment happy-dom
import { $setCompositionKey, DELETE_CHARACTER_COMMAND, type LexicalEditor } from 'lexical'
import { expect, test } from 'vitest'
import { paragraphNode, textNode } from '@shared/body/build'
import type { InlineNode } from '@shared/body/document'
import { $textNode, change, editorOf, textsIn } from './support/editor'

const ZWJ = '\u200D'
const ZWNJ = '\u200C'

function deleteForward(editor: LexicalEditor): void {
  editor.dispatchCommand(DELETE_CHARACTER_COMMAND, false)
  change(editor, () => undefined)
}

function caretAt(editor: LexicalEditor, text: string, offset: number): void {
  change(editor, () => void $textNode(text).select(offset, offset))
}

/** What is left after each press of Delete at the start. */
function deletedFromStart(word: string): string[] {
  const editor = editorOf(paragraphNode(word))
  caretAt(editor, word, 0)
  const left: string[] = []
  for (let press = 0; press < 12 && textsIn(editor).join('') !== ''; press += 1) {
    deleteForward(editor)
    left.push(textsIn(editor).join(''))
  }
  return left
}

test.each([
  ['हिंदी', ['दी', '']],
  ['हिन्दी', ['न्दी', '']],
  ['राष्ट्र', ['ष्ट्र', '']],
  ['क्षत्रिय', ['त्रिय', 'य', '']],
  ['ज़िंदगी', ['दगी', 'गी', '']],
  ['abc', ['bc', 'c', '']],
  ['👨‍👩‍👧क', ['क', '']],
  [`क्${ZWJ}ष`, ['']],
  [`क्${ZWNJ}ष`, ['ष', '']],
])('Delete before %s takes one cluster at a time', (word, left) => {
  expect(deletedFromStart(word)).toEqual(left)
})

test('Delete inside a word leaves what stands before the caret', () => {
  const editor = editorOf(paragraphNode('नमस्ते हिंदी'))
  caretAt(editor, 'नमस्ते हिंदी', 7)
  deleteForward(editor)
  expect(textsIn(editor)).toEqual(['नमस्ते दी'])
})

test('a cluster that a change of format splits goes as a whole', () => {
  const editor = editorOf(paragraphNode([textNode('कह'), textNode('िंदी', 1)]))
  caretAt(editor, 'कह', 1)
  deleteForward(editor)
  expect(textsIn(editor)).toEqual(['क|दी'])
})

test('Delete at the end of a text node takes the first cluster of the next', () => {
  const editor = editorOf(paragraphNode([textNode('क'), textNode('हिंदी', 1)]))
  caretAt(editor, 'क', 1)
  deleteForward(editor)
  expect(textsIn(editor)).toEqual(['क|दी'])
})

test('Delete before a link takes the first cluster of its text', () => {
  const link: InlineNode = {
    type: 'link',
    version: 1,
    direction: null,
    format: '',
    indent: 0,
    url: 'https://example.org/',
    rel: null,
    target: null,
    title: null,
    children: [textNode('हिंदी')],
  }
  const editor = editorOf(paragraphNode([textNode('क'), link]))
  caretAt(editor, 'क', 1)
  deleteForward(editor)
  expect(textsIn(editor)).toEqual(['क|दी'])
})

test('Delete before a line break takes the line break', () => {
  const editor = editorOf(
    paragraphNode([textNode('एक'), { type: 'linebreak', version: 1 }, textNode('दो')]),
  )
  caretAt(editor, 'एक', 2)
  deleteForward(editor)
  expect(textsIn(editor)).toEqual(['एकदो'])
})

test('Delete after a line break takes the first cluster of the line', () => {
  const editor = editorOf(
    paragraphNode([textNode('एक'), { type: 'linebreak', version: 1 }, textNode('हिंदी')]),
  )
  change(editor, () => void $textNode('हिंदी').select(0, 0))
  deleteForward(editor)
  expect(textsIn(editor)).toEqual(['एक|दी'])
})

test('Delete at the end of a paragraph joins the next, whole', () => {
  const editor = editorOf(paragraphNode('एक'), paragraphNode('हिंदी'))
  caretAt(editor, 'एक', 2)
  deleteForward(editor)
  expect(textsIn(editor)).toEqual(['एकहिंदी'])
})

test('Delete with a selection takes the selection and no more', () => {
  const editor = editorOf(paragraphNode('नमस्ते हिंदी'))
  change(editor, () => void $textNode('नमस्ते हिंदी').select(0, 7))
  deleteForward(editor)
  expect(textsIn(editor)).toEqual(['हिंदी'])
})

test('nothing is deleted while an input method composes', () => {
  const editor = editorOf(paragraphNode('हिंदी'))
  change(editor, () => {
    const node = $textNode('हिंदी')
    node.select(0, 0)
    $setCompositionKey(node.getKey())
  })
  deleteForward(editor)
  editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true)
  change(editor, () => undefined)
  expect(textsIn(editor)).toEqual(['हिंदी'])
})

test.each([
  ['क्षि', ['क्ष', 'क्', 'क', '']],
  ['हिंदी', ['हिंद', 'हिं', 'हि', 'ह', '']],
  ['ज़िं', ['ज़ि', 'ज़', 'ज', '']],
  [`क्${ZWJ}ष`, [`क्${ZWJ}`, 'क्', 'क', '']],
])('Backspace after %s takes one code point at a time', (word, left) => {
  const editor = editorOf(paragraphNode(word))
  change(editor, () => void $textNode(word).selectEnd())
  const seen: string[] = []
  for (let press = 0; press < left.length; press += 1) {
    editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true)
    change(editor, () => undefined)
    seen.push(textsIn(editor).join(''))
  }
  expect(seen).toEqual(left)
})

test('Backspace takes a whole emoji', () => {
  const editor = editorOf(paragraphNode('क👨‍👩‍👧'))
  change(editor, () => void $textNode('क👨‍👩‍👧').selectEnd())
  editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true)
  change(editor, () => undefined)
  expect(textsIn(editor)).toEqual(['क'])
})

test('Backspace at the start of a text node takes from the one before', () => {
  const editor = editorOf(paragraphNode([textNode('हिं'), textNode('दी', 1)]))
  change(editor, () => void $textNode('दी').select(0, 0))
  editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true)
  change(editor, () => undefined)
  expect(textsIn(editor)).toEqual(['हि|दी'])
})

test('Backspace at the start of a paragraph joins it to the one before', () => {
  const editor = editorOf(paragraphNode('एक'), paragraphNode('दो'))
  caretAt(editor, 'दो', 0)
  editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true)
  change(editor, () => undefined)
  expect(textsIn(editor)).toEqual(['एकदो'])
})
