// @vitest-environment happy-dom
import { $getSelection, $isRangeSelection, $setCompositionKey } from 'lexical'
import { expect, test } from 'vitest'
import { paragraphNode } from '@shared/body/build'
import { normalizeText } from '../../../../src/renderer/editor/normalizeText'
import { $textNode, change, editorOf, textsIn } from './support/editor'

const DECOMPOSED = '\u0928\u093C' // NFC joins these two
const EXCLUDED = '\u0958' // NFC takes this one apart
const ZWJ = '\u200D'

test('text becomes NFC and the caret stays at its letter', () => {
  const text = `${DECOMPOSED}${EXCLUDED}म`
  const editor = editorOf(paragraphNode(text))
  change(editor, () => void $textNode(text).select(3, 3))
  normalizeText(editor)
  expect(textsIn(editor)).toEqual(['\u0929\u0915\u093Cम'])
  const offset = editor.getEditorState().read(() => {
    const selection = $getSelection()
    return $isRangeSelection(selection) ? selection.anchor.offset : null
  })
  expect(offset).toBe(3)
})

test('joiners are kept', () => {
  const editor = editorOf(paragraphNode(`क्${ZWJ}ष${DECOMPOSED}`))
  normalizeText(editor)
  expect(textsIn(editor)).toEqual([`क्${ZWJ}ष\u0929`])
})

test('text that is NFC already is not touched', () => {
  const editor = editorOf(paragraphNode('हिंदी'))
  const before = editor.getEditorState()
  normalizeText(editor)
  expect(editor.getEditorState()).toBe(before)
})

test('text under an input method is not touched', () => {
  const editor = editorOf(paragraphNode(DECOMPOSED))
  change(editor, () => $setCompositionKey($textNode(DECOMPOSED).getKey()))
  normalizeText(editor)
  expect(textsIn(editor)).toEqual([DECOMPOSED])
})
