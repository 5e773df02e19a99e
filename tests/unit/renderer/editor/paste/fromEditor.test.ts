import { expect, test } from 'vitest'
import { paragraphNode, subheadNode, textNode } from '@shared/body/build'
import { pieceFromEditor } from '../../../../../src/renderer/editor/paste/fromEditor'

const NAME = 'sampadak-body'
const copied = (nodes: readonly unknown[], namespace = NAME) => JSON.stringify({ namespace, nodes })

test('blocks of our own come back as they were, with their ids', () => {
  const blocks = [subheadNode('एक', 'id-1'), paragraphNode('दो')]
  expect(pieceFromEditor(copied(blocks), NAME)).toEqual({ kind: 'blocks', blocks })
})

test('text alone stays text', () => {
  const nodes = [textNode('एक ', 1), textNode('दो')]
  expect(pieceFromEditor(copied(nodes), NAME)).toEqual({ kind: 'inline', nodes })
})

test('a copy that begins inside a block brings that text as a paragraph', () => {
  expect(pieceFromEditor(copied([textNode('बाकी'), subheadNode('एक')]), NAME)).toMatchObject({
    kind: 'blocks',
    blocks: [{ type: 'paragraph' }, { type: 'heading' }],
  })
})

test.each([
  ['another editor', copied([textNode('x')], 'playground')],
  ['an unknown node', copied([{ type: 'iframe', version: 1, src: 'https://evil.example/' }])],
  [
    'an unsafe link',
    copied([{ type: 'link', version: 1, url: 'javascript:alert(1)', children: [textNode('x')] }]),
  ],
  [
    'an unsafe card',
    copied([
      { type: 'embed', version: 1, provider: 'x', url: 'javascript:1', postId: '1', title: '' },
    ]),
  ],
  ['broken JSON', '{"namespace":'],
  ['nothing', copied([])],
  ['no list', JSON.stringify({ namespace: NAME, nodes: 'x' })],
  ['null', 'null'],
])('%s is refused', (_what, data) => {
  expect(pieceFromEditor(data, NAME)).toBeNull()
})
