import { describe, expect, it } from 'vitest'
import { leadInText, phrasesOf } from '../../../../src/renderer/features/article/leadIn'

describe('the lead-in as it is typed', () => {
  it('becomes phrases, without stray commas, spaces and the printed colon', () => {
    expect(phrasesOf(' Our  aim is to win ,, Kharge, new Delhi top news : ')).toEqual([
      'Our aim is to win',
      'Kharge',
      'new Delhi top news',
    ])
    expect(phrasesOf(' , ')).toEqual([])
  })

  it('is the same after being stored and shown', () => {
    const phrases = ['Lok Sabha: phase one', 'Patna']
    expect(phrasesOf(leadInText(phrases))).toEqual(phrases)
  })
})
