import { expect, test } from 'vitest'
import { bodyOf, paragraphNode, subheadNode, textNode } from '@shared/body/build'
import type { BlockNode, InlineNode, ListNode } from '@shared/body/document'
import { blockText, bodyText, firstParagraph } from '@shared/body/plainText'

const ELEMENT = { version: 1, direction: null, format: '', indent: 0 } as const

const suggestion = (kind: 'insertion' | 'deletion', text: string): InlineNode => ({
  type: 'suggestion',
  ...ELEMENT,
  kind,
  suggestionId: 's',
  person: 'p',
  at: '2026-11-22T08:30:00.000Z',
  children: [textNode(text)],
})

const list = (...items: (string | ListNode)[]): ListNode => ({
  type: 'list',
  ...ELEMENT,
  listType: 'bullet',
  tag: 'ul',
  start: 1,
  children: items.map((item, index) => ({
    type: 'listitem',
    ...ELEMENT,
    value: index + 1,
    children: typeof item === 'string' ? [textNode(item)] : [item],
  })),
})

test('open insertions are left out, text under open deletions stays', () => {
  const paragraph = paragraphNode([
    textNode('कल '),
    suggestion('insertion', 'भारी '),
    suggestion('deletion', 'हल्की '),
    textNode('बारिश हुई।'),
  ])
  expect(blockText(paragraph)).toBe('कल हल्की बारिश हुई।')
})

test('blocks stand on lines of their own; pictures, rules, cards and empty paragraphs have no text', () => {
  const blocks: BlockNode[] = [
    subheadNode('उपशीर्षक'),
    paragraphNode([]),
    { type: 'picture', version: 1, media: 'm', caption: 'कैप्शन', credit: null, alt: null },
    { type: 'horizontalrule', version: 1 },
    {
      type: 'embed',
      version: 1,
      provider: 'x',
      url: 'https://x.com/a/status/1',
      postId: '1',
      title: 'क',
    },
    paragraphNode([textNode('एक'), { type: 'linebreak', version: 1 }, textNode('दो')]),
  ]
  expect(bodyText(bodyOf(blocks))).toBe('उपशीर्षक\nएक\nदो')
})

test('list items, nested too, and table rows stand on lines, cells apart by tabs', () => {
  const cell = (text: string) => ({
    type: 'tablecell' as const,
    ...ELEMENT,
    headerState: 0,
    children: [paragraphNode(text)],
  })
  const table: BlockNode = {
    type: 'table',
    ...ELEMENT,
    children: [
      { type: 'tablerow', ...ELEMENT, children: [cell('राज्य'), cell('सीटें')] },
      { type: 'tablerow', ...ELEMENT, children: [cell('बिहार'), cell('40')] },
    ],
  }
  expect(blockText(list('एक', list('भीतर'), 'दो'))).toBe('एक\nभीतर\nदो')
  expect(blockText(table)).toBe('राज्य\tसीटें\nबिहार\t40')
})

test('the first paragraph is the first that says something', () => {
  const body = bodyOf([
    subheadNode('उपशीर्षक'),
    paragraphNode('  '),
    paragraphNode(' लीड ।'),
    paragraphNode('x'),
  ])
  expect(firstParagraph(body)).toBe('लीड ।')
  expect(firstParagraph(bodyOf([subheadNode('केवल शीर्षक')]))).toBe('')
})
