import { expect, test } from 'vitest'
import { bodyOf, paragraphNode, subheadNode, textNode } from '@shared/body/build'
import type { BlockNode, InlineNode } from '@shared/body/document'
import { bodySchema } from '@shared/body/schema'
import { bodyIn, change, editorOf } from './support/editor'
import { $getRoot } from 'lexical'

const ELEMENT = { version: 1, direction: null, format: '', indent: 0 } as const
const id = (n: number) => ({ $: { blockId: `0197a000-0000-7000-8000-00000000000${n}` } })

const link: InlineNode = {
  type: 'link',
  ...ELEMENT,
  url: 'https://example.org/खबर',
  rel: null,
  target: null,
  title: null,
  children: [textNode('कड़ी')],
}

const suggestion = (kind: 'insertion' | 'deletion'): InlineNode => ({
  type: 'suggestion',
  ...ELEMENT,
  kind,
  suggestionId: 's1',
  person: '0197a000-0000-7000-8000-0000000000ff',
  at: '2026-11-22T08:30:00.000Z',
  children: [textNode('शब्द')],
})

const cell = (text: string, headerState: number) => ({
  type: 'tablecell' as const,
  ...ELEMENT,
  backgroundColor: null,
  colSpan: 1,
  rowSpan: 1,
  headerState,
  children: [paragraphNode(text)],
})

/** Each block of body version 1 as it is stored: the public format, letter by letter. */
const STORED: readonly BlockNode[] = [
  {
    ...paragraphNode([
      textNode('सादा '),
      textNode('मोटा', 1),
      textNode('तिरछा', 2),
      textNode('कटा', 4),
      textNode('रेखांकित', 8),
      { type: 'linebreak', version: 1 },
      { type: 'tab', version: 1, text: '\t', format: 0, detail: 2, mode: 'normal', style: '' },
      link,
      textNode(' '),
      suggestion('insertion'),
      suggestion('deletion'),
    ]),
    ...id(1),
  },
  { ...subheadNode('उपशीर्षक'), ...id(2) },
  { type: 'heading', tag: 'h3', ...ELEMENT, ...id(3), children: [textNode('छोटा')] },
  { type: 'quote', ...ELEMENT, ...id(4), children: [textNode('कथन')] },
  { type: 'pullquote', ...ELEMENT, ...id(5), children: [textNode('उभरा')] },
  {
    type: 'list',
    ...ELEMENT,
    ...id(6),
    listType: 'number',
    tag: 'ol',
    start: 3,
    children: [
      { type: 'listitem', ...ELEMENT, value: 3, children: [textNode('एक')] },
      {
        type: 'listitem',
        ...ELEMENT,
        value: 4,
        children: [
          {
            type: 'list',
            ...ELEMENT,
            listType: 'bullet',
            tag: 'ul',
            start: 1,
            children: [
              { type: 'listitem', ...ELEMENT, indent: 1, value: 1, children: [textNode('भीतर')] },
            ],
          },
        ],
      },
      { type: 'listitem', ...ELEMENT, value: 4, children: [textNode('दो')] },
    ],
  },
  {
    type: 'table',
    ...ELEMENT,
    ...id(7),
    children: [
      { type: 'tablerow', ...ELEMENT, children: [cell('राज्य', 1), cell('सीटें', 1)] },
      { type: 'tablerow', ...ELEMENT, children: [cell('बिहार', 0), cell('40', 0)] },
    ],
  },
  {
    type: 'picture',
    version: 1,
    ...id(8),
    media: '0197a000-0000-7000-8000-0000000000aa',
    caption: null,
    credit: '',
    alt: 'मंच पर नेता',
  },
  { type: 'horizontalrule', version: 1, ...id(9) },
  {
    type: 'embed',
    version: 1,
    $: { blockId: '0197a000-0000-7000-8000-000000000010' },
    provider: 'x',
    url: 'https://x.com/desk/status/1',
    postId: '1',
    title: 'पोस्ट',
  },
]

test.each(STORED.map((block) => [block.type, block] as const))(
  'a stored %s opens and is written back letter by letter',
  (_type, block) => {
    expect(bodyIn(editorOf(block)).root.children).toEqual([block])
  },
)

test('the schema of a body takes what the editor writes, unchanged', () => {
  const written: unknown = JSON.parse(JSON.stringify(bodyIn(editorOf(...STORED))))
  expect(bodySchema.parse(written)).toEqual(written)
})

test('a body without blocks opens with a paragraph to write in', () => {
  const editor = editorOf()
  expect(bodyIn(editor).root.children).toMatchObject([{ type: 'paragraph', children: [] }])
})

test('a body comes back whole after an edit elsewhere', () => {
  const editor = editorOf(...STORED)
  change(editor, () => {
    $getRoot().getFirstChildOrThrow().remove()
  })
  expect(bodyIn(editor)).toEqual({
    ...bodyOf([]),
    root: { ...bodyOf([]).root, children: STORED.slice(1) },
  })
})
