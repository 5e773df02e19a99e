import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldForSearch } from '@shared/hindi/fold'

const SAME: readonly (readonly [what: string, one: string, other: string])[] = [
  ['nukta', 'ज़रूरत', 'जरूरत'],
  ['nukta, composed', 'ख़बर पढ़ना', 'ख़बर पढ़ना'],
  ['nukta, dropped', 'सड़क', 'सडक'],
  ['chandrabindu', 'हूँ चाँद', 'हूं चांद'],
  ['homorganic nasal', 'हिन्दी', 'हिंदी'],
  ['nasal of each row', 'गङ्गा चञ्चल घण्टा सन्त चम्पा', 'गंगा चंचल घंटा संत चंपा'],
  ['loose nasal', 'इन्टरनेट इन्कार', 'इंटरनेट इंकार'],
  ['यी and ई', 'गयी नयी हुयी', 'गई नई हुई'],
  ['ये and ए', 'किये गये चाहिये', 'किए गए चाहिए'],
  ['ये before an ending', 'लगायेंगे जायेगा', 'लगाएंगे जाएगा'],
  ['open o', 'डॉक्टर ऑफिस', 'डाक्टर आफिस'],
  ['digits', '२०२४', '2024'],
  ['joiners', 'क्‍ष श्री‌मती', 'क्ष श्रीमती'],
  ['case', 'Lok SABHA', 'lok sabha'],
]

const DIFFERENT: readonly (readonly [string, string])[] = [
  ['ये लोग', 'ए लोग'],
  ['प्रत्येक', 'प्रत्एक'],
  ['जन्म', 'जंम'],
  ['तुम्हारा', 'तुंहारा'],
  ['मान्यता', 'मांयता'],
  ['किसान', 'किसन'],
]

describe('foldForSearch', () => {
  it.each(SAME)('holds %s for the same: %s = %s', (_what, one, other) => {
    expect(foldForSearch(one)).toBe(foldForSearch(other))
  })

  it.each(DIFFERENT)('keeps %s and %s apart', (one, other) => {
    expect(foldForSearch(one)).not.toBe(foldForSearch(other))
  })

  it('folds what is folded to itself', () => {
    const hindi = fc.string({
      unit: fc.integer({ min: 0x0900, max: 0x097f }).map((code) => String.fromCharCode(code)),
    })
    fc.assert(
      fc.property(fc.oneof(hindi, fc.string({ unit: 'binary' })), (text) => {
        expect(foldForSearch(foldForSearch(text))).toBe(foldForSearch(text))
      }),
    )
  })
})
