import { describe, expect, it } from 'vitest'
import { listStep } from '../../../../src/renderer/features/desk/listKeys'
import { shownQueues } from '../../../../src/renderer/features/desk/queues'
import { sectionBranches } from '../../../../src/renderer/features/desk/sectionTree'

const press = (key: string, held: object = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
})

describe('keys in the list', () => {
  it('move by one, by ten and to the ends, and stay inside', () => {
    expect(listStep(press('j'), -1, 5)).toBe(0)
    expect(listStep(press('ArrowDown'), 4, 5)).toBe(4)
    expect(listStep(press('k'), 0, 5)).toBe(0)
    expect(listStep(press('PageDown'), 3, 100)).toBe(13)
    expect(listStep(press('End'), 0, 100)).toBe(99)
  })

  it('leave other keys and chords alone', () => {
    expect(listStep(press('x'), 0, 5)).toBeNull()
    expect(listStep(press('j', { ctrlKey: true }), 0, 5)).toBeNull()
    expect(listStep(press('ArrowDown', { altKey: true }), 0, 5)).toBeNull()
    expect(listStep(press('j'), -1, 0)).toBeNull()
  })
})

describe('queues', () => {
  it('that pass between people are not shown to a person alone, unless something lies there', () => {
    expect(shownQueues(true, {})).not.toContain('in_review')
    expect(shownQueues(true, { in_review: 1 })).toContain('in_review')
    expect(shownQueues(false, {})).toContain('sent_back')
  })
})

describe('the tree of sections', () => {
  it('stands in order with children below their parents', () => {
    const section = (id: string, parent: string | null, position: number) => ({
      id,
      parent,
      position,
      slug: id,
      labelHi: id,
      labelEn: id,
      hidden: false,
    })
    const rows = [
      section('b', null, 1),
      section('a2', 'a', 1),
      section('a', null, 0),
      section('a1', 'a', 0),
      section('a1x', 'a1', 0),
    ]
    expect(sectionBranches(rows).map(({ section: { id }, depth }) => `${depth} ${id}`)).toEqual([
      '0 a',
      '1 a1',
      '2 a1x',
      '1 a2',
      '0 b',
    ])
  })
})
