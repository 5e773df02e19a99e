import { describe, expect, it } from 'vitest'
import { countSentences, countText, countWords, readingMinutes } from '@shared/hindi/counting'

describe('counting', () => {
  it('counts words between white space, not lone marks', () => {
    expect(countWords('  नई दिल्ली — 8-10 बैठकें।\nहोंगी ')).toBe(5)
    expect(countWords('')).toBe(0)
  })

  it.each([
    ['वह आया। वह गया॥ कब? अभी! Yes.', 5],
    ['डॉ. सिंह ने एम.के. गांधी को देखा। वे चले।', 2],
    ['यह 3.5 प्रतिशत है', 1],
    ['उसने कहा, ‘चलो।’ हम चले।', 2],
    ['उपशीर्षक\nपहला वाक्य। दूसरा', 3],
    ['क्या?!', 1],
    ['...', 0],
    ['वह यहीं है. वह वहीं है.', 2],
  ])('counts the sentences of %j', (text, sentences) => {
    expect(countSentences(text)).toBe(sentences)
  })

  it('counts letters as readers see them', () => {
    expect(countText('हिंदी').graphemes).toBe(2)
  })

  it('takes at least a minute for any text', () => {
    expect([0, 1, 180, 181].map(readingMinutes)).toEqual([0, 1, 1, 2])
  })
})
