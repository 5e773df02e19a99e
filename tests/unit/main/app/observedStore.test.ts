import { describe, expect, it } from 'vitest'
import { changeOf } from '../../../../src/main/app/observedStore'

const first = '018f0000-0000-7000-8000-000000000001'
const second = '018f0000-0000-7000-8000-000000000002'

describe('changeOf', () => {
  it('names each article once', () => {
    expect(
      changeOf([
        { article: first, base: {}, patch: {} },
        { article: first, move: 'submit' },
        { article: second, reason: 'checkpoint' },
      ]),
    ).toEqual({ articles: [first, second], newsroom: false })
  })

  it('tells of the newsroom for whatever is no article', () => {
    expect(changeOf([{ id: first, name: 'चुनाव' }])).toEqual({ articles: [], newsroom: true })
  })
})
