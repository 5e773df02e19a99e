import { describe, expect, it } from 'vitest'
import { partsOf } from '@shared/article/parts'
import { emptyBody } from '@shared/body/build'
import {
  applyPatch,
  mergeEdits,
  onlyParts,
  withoutParts,
} from '../../../../src/renderer/features/article/patches'
import { samePart } from '../../../../src/renderer/features/article/partValues'
import { sampleArticle } from './sampleArticle'

describe('edits', () => {
  it('names the parts they touch; null is a change, absence is none', () => {
    expect(
      partsOf({
        headlines: { main: 'क', card: null },
        leadPicture: null,
        details: { kicker: '' },
        body: () => emptyBody(),
      }),
    ).toEqual(['headline:main', 'headline:card', 'body', 'picture', 'details'])
    expect(partsOf({ details: {} })).toEqual([])
  })

  it('merge slot by slot and field by field, the newer deciding', () => {
    const merged = mergeEdits(
      { headlines: { main: 'पुराना', strip: 'पट्टी' }, details: { kicker: 'क' }, tags: ['1'] },
      { headlines: { main: 'नया' }, details: { dateline: 'पटना' }, tags: [] },
    )
    expect(merged).toEqual({
      headlines: { main: 'नया', strip: 'पट्टी' },
      details: { kicker: 'क', dateline: 'पटना' },
      tags: [],
    })
  })

  it('divide into two shares that are the whole', () => {
    const edit = { headlines: { main: 'क', social: 'ख' }, tags: ['1'], leadIn: ['A'] }
    const parts = ['headline:social', 'tags'] as const
    expect(onlyParts(edit, parts)).toEqual({ headlines: { social: 'ख' }, tags: ['1'] })
    expect(withoutParts(edit, parts)).toEqual({ headlines: { main: 'क' }, leadIn: ['A'] })
  })

  it('applied, change what they name and nothing else', () => {
    const before = sampleArticle({ kicker: 'रहे', headlines: sampleArticle().headlines })
    const after = applyPatch(before, {
      headlines: { strip: 'पट्टी' },
      sections: { primary: 's', further: ['t'] },
      bylines: { authors: ['a'], agency: 'g' },
      details: { dateline: 'पटना' },
    })
    expect(after).toEqual({
      ...before,
      headlines: { ...before.headlines, strip: 'पट्टी' },
      section: 's',
      furtherSections: ['t'],
      bylines: ['a'],
      agency: 'g',
      dateline: 'पटना',
    })
  })
})

describe('samePart', () => {
  it('looks at the named fields of the details only', () => {
    const mine = sampleArticle({ kicker: 'क', slug: 'one' })
    const theirs = sampleArticle({ kicker: 'क', slug: 'two' })
    expect(samePart(mine, theirs, 'details', { details: { kicker: 'ख' } })).toBe(true)
    expect(samePart(mine, theirs, 'details', { details: { slug: 'three' } })).toBe(false)
  })
})
