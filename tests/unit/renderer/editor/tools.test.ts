import { expect, test } from 'vitest'
import { paragraphNode } from '@shared/body/build'
import { addressBefore } from '../../../../src/renderer/editor/links/linksWhileTyping'
import { matchItems } from '../../../../src/renderer/editor/slash/matchItems'
import { $queryAtCaret } from '../../../../src/renderer/editor/slash/useSlashQuery'
import { ENGLISH } from '../../../../src/renderer/editor/text/english'
import { HINDI } from '../../../../src/renderer/editor/text/hindi'
import { BLOCK_COMMANDS } from '../../../../src/renderer/editor/commands/names'
import { $textNode, change, editorOf } from './support/editor'

test.each([
  ['चित्र', 'picture'],
  ['फोटो', 'picture'],
  ['फ़ोटो', 'picture'],
  ['pic', 'picture'],
  ['Table', 'table'],
  ['सारणी', 'table'],
  ['उप', 'subhead'],
  ['h2', 'subhead'],
  ['बुलेट', 'bulletList'],
  ['बिंदु', 'bulletList'],
  ['number', 'numberList'],
  ['youtube', 'embed'],
  ['वीडियो', 'embed'],
  ['रेखा', 'rule'],
  ['उद्ध', 'quote'],
])('“/%s” offers %s first, in both languages of the window', (words, name) => {
  expect(matchItems(words, HINDI.blocks)[0]).toBe(name)
  expect(matchItems(words, ENGLISH.blocks)[0]).toBe(name)
})

test('a slash alone offers everything, a strange word nothing', () => {
  expect(matchItems('', HINDI.blocks)).toEqual([...BLOCK_COMMANDS])
  expect(matchItems('ढूँढो', HINDI.blocks)).toEqual([])
})

test.each([
  ['/चित्र', 6, 'चित्र'],
  ['शब्द /', 6, ''],
  ['शब्द /tab और', 9, 'tab'],
  ['और/या', 5, null],
  ['1/2', 3, null],
  ['// ', 2, null],
  ['/दो शब्द', 8, null],
])('in “%s” at %i the words after the slash are %s', (text, offset, words) => {
  const editor = editorOf(paragraphNode(text))
  change(editor, () => void $textNode(text).select(offset, offset))
  expect(editor.getEditorState().read($queryAtCaret)?.words ?? null).toBe(words)
})

test.each([
  ['देखें https://a.in/x?utm_source=b ', 'https://a.in/x', 6, 33],
  ['https://a.in/x। ', 'https://a.in/x', 0, 14],
  ['(https://a.in) ', null, 0, 0],
  ['https://a.in/x', null, 0, 0],
  ['शब्द ', null, 0, 0],
  ['https://a.in और ', null, 0, 0],
])('in “%s” the address to link is %s', (text, url, begin, end) => {
  const found = addressBefore(text)
  expect(found).toEqual(url === null ? null : { url, begin, end })
})
