import { describe, expect, it } from 'vitest'
import { NO_HEADLINES } from '@shared/article/slots'
import type { Media } from '@shared/newsroom/newsroom'
import { findings } from '../../../../src/renderer/features/checks/findings'
import { slotLength } from '../../../../src/renderer/features/headlines/slotLength'
import { sampleArticle } from '../article/sampleArticle'

const MEDIA: Media = {
  id: '019aa5a0-0000-7000-8000-00000000000a',
  sha256: 'ab',
  extension: 'jpg',
  width: 1200,
  height: 675,
  bytes: 1,
  originalName: 'a.jpg',
  caption: '',
  credit: 'छाया: पी',
  alt: '',
  rights: '',
  rightsUntil: null,
  focalPoint: { x: 0.5, y: 0.5 },
  addedAt: '2026-11-22T06:30:00.000Z',
}

const ready = sampleArticle({
  headlines: { ...NO_HEADLINES, main: 'शीर्षक' },
  section: 's',
  bylines: ['a'],
  tags: ['t'],
  leadPicture: { media: MEDIA.id, caption: null, credit: null, alt: 'वर्णन', focalPoint: null },
})

describe('what to look at before publishing', () => {
  it('is nothing in an article that has everything', () => {
    expect(findings(ready, MEDIA, 300)).toEqual([])
  })

  it('is all that an empty draft lacks; only headline and section are required', () => {
    const found = findings(sampleArticle(), null, 0)
    expect(found.map(({ code }) => code)).toEqual([
      'no_headline',
      'no_section',
      'no_body',
      'no_picture',
      'no_byline',
      'no_tags',
    ])
    expect(found.filter(({ required }) => required).map(({ code }) => code)).toEqual([
      'no_headline',
      'no_section',
    ])
  })

  it('is a picture without a description, here and in the library', () => {
    const article = {
      ...ready,
      leadPicture: ready.leadPicture && { ...ready.leadPicture, alt: '' },
    }
    expect(findings(article, MEDIA, 300).map(({ code }) => code)).toEqual(['no_alt'])
  })

  it('is each place that a headline is too long for', () => {
    const article = { ...ready, headlines: { ...NO_HEADLINES, main: 'क'.repeat(66) } }
    expect(findings(article, MEDIA, 300).map(({ slot }) => slot)).toEqual(['search', 'card'])
  })
})

describe('the length of a headline', () => {
  it('counts the letters a reader sees, not code points', () => {
    expect(slotLength('main', 'क्षत्रिय').length).toBe(3)
    expect(slotLength('search', 'हिंदी '.repeat(31)).state).toBe('over')
    expect(slotLength('main', 'क'.repeat(301)).state).toBe('tooLong')
    expect(slotLength('main', 'क'.repeat(80)).state).toBe('good')
  })
})
