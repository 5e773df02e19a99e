import { describe, expect, it } from 'vitest'
import { bodyOf } from '@shared/body/build'
import { bodyText } from '@shared/body/plainText'
import { bodySchema } from '@shared/body/schema'
import { blockNodes } from '../../../../src/main/services/sample/blocks'
import type { SampleBlock } from '../../../../src/main/services/sample/files'
import { inlineMarks } from '../../../../src/main/services/sample/inlineMarks'

describe('inlineMarks', () => {
  it.each([
    ['सादा', [['सादा', 0]]],
    [
      'एक **मोटा** शब्द',
      [
        ['एक ', 0],
        ['मोटा', 1],
        [' शब्द', 0],
      ],
    ],
    ['*तिरछा*', [['तिरछा', 2]]],
    [
      '**मोटा *और तिरछा***',
      [
        ['मोटा ', 1],
        ['और तिरछा', 3],
      ],
    ],
    ['2 * 3 * 4', [['2 * 3 * 4', 0]]],
    [
      'एक\nदो',
      [
        ['एक', 0],
        ['\n', 0],
        ['दो', 0],
      ],
    ],
  ] as const)('reads %j', (text, expected) => {
    const found = inlineMarks(text).map((node) =>
      node.type === 'text' ? [node.text, node.format] : ['\n', 0],
    )
    expect(found).toEqual(expected)
  })

  it('reads links', () => {
    expect(inlineMarks('देखें [यहाँ](https://a.example/b).')[1]).toMatchObject({
      type: 'link',
      url: 'https://a.example/b',
      children: [{ text: 'यहाँ' }],
    })
  })
})

describe('blockNodes', () => {
  const blocks: readonly SampleBlock[] = [
    { type: 'paragraph', text: 'एक' },
    { type: 'subhead', text: 'दो' },
    { type: 'poem', text: 'तीन\nचार\n\nपाँच' },
    { type: 'quote', text: 'छह', source: 'कोई' },
    { type: 'pullquote', text: 'सात' },
    { type: 'list', ordered: true, items: ['आठ', 'नौ'] },
    {
      type: 'table',
      header: true,
      rows: [
        ['क', 'ख'],
        ['ग', 'घ'],
      ],
    },
    { type: 'picture', file: 'a.jpg', caption: 'क', credit: 'ख', alt: 'ग' },
    { type: 'rule' },
    { type: 'embed', url: 'https://youtu.be/aqz-KE-bpKQ' },
  ]

  it('makes of every kind what the body’s schema takes, each block with an id', () => {
    let count = 0
    const needs = { newId: () => `id-${(count += 1)}`, mediaOf: () => 'media-1' }
    const body = bodyOf(blocks.flatMap((block) => blockNodes(block, needs)))
    expect(bodySchema.parse(body)).toEqual(body)
    expect(body.root.children).toHaveLength(11)
    expect(bodyText(body)).toBe('एक\nदो\nतीन\nचार\nपाँच\nछह\n— कोई\nसात\nआठ\nनौ\nक\tख\nग\tघ')
    for (const block of body.root.children) expect(block.$?.blockId).toMatch(/^id-\d+$/u)
  })
})
