import { describe, expect, it } from 'vitest'
import { ERROR_CODES } from '@shared/errors'
import { en } from '../../../../src/renderer/i18n/en'
import { makeFormat } from '../../../../src/renderer/i18n/format'
import { hi } from '../../../../src/renderer/i18n/hi'
import { fromWallTime, offsetText, toWallTime } from '../../../../src/renderer/i18n/wallTime'

/** Every text of a language by its path. */
function texts(words: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[`${path}${key}`, value] as const]
        : [...texts(value as object, `${path}${key}.`)],
    ),
  )
}

const places = (text: string): string[] => (text.match(/\{\{\w+\}\}/g) ?? []).sort()

describe('the two languages', () => {
  const hindi = texts(hi)
  const english = texts(en)

  it('have the same texts with the same places to fill', () => {
    expect([...english.keys()]).toEqual([...hindi.keys()])
    const differing = [...hindi].filter(
      ([key, text]) => places(text).join() !== places(english.get(key) ?? '').join(),
    )
    expect(differing).toEqual([])
  })

  it('leave nothing empty, and write Hindi in NFC', () => {
    expect([...hindi, ...english].filter(([, text]) => text.trim() === '')).toEqual([])
    expect([...hindi].filter(([, text]) => text !== text.normalize('NFC'))).toEqual([])
  })

  it('say of every failure what happened, what is safe and what to do', () => {
    for (const code of ERROR_CODES) {
      for (const words of [hi.failures[code], en.failures[code]]) {
        expect(Object.keys(words)).toEqual(['what', 'safe', 'act'])
      }
    }
  })
})

describe('numbers and times', () => {
  const NOON = '2024-01-05T06:30:05.000Z'

  it('follow the desk’s digits and clock, not the machine’s', () => {
    const hindi = makeFormat('hi', 'devanagari', 330)
    expect(hindi.number(123456)).toBe('१,२३,४५६')
    expect(hindi.clock(NOON)).toBe('१२:००:०५')
    expect(hindi.date(NOON)).toBe('५ जनवरी २०२४')
    const english = makeFormat('en', 'latin', 0)
    expect(english.dateTime(NOON)).toBe('5 Jan 2024, 06:30')
  })

  it('go into a date field and back unchanged', () => {
    expect(toWallTime(NOON, 330)).toBe('2024-01-05T12:00')
    expect(fromWallTime('2024-01-05T12:00', 330)).toBe('2024-01-05T06:30:00.000Z')
    expect(fromWallTime('', 330)).toBeNull()
    expect(offsetText(-210)).toBe('−03:30')
  })
})
