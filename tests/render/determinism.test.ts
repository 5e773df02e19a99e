import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import type { BundleInput } from '../../src/main/export/input'
import { everything } from './support/everything'
import { BASE_URL, made, plan } from './support/plan'

const files = (input: BundleInput): Record<string, string> =>
  Object.fromEntries(made(plan(input, BASE_URL)))

describe('the same newsroom gives the same bytes', () => {
  const { TZ, LANG, LC_ALL } = process.env
  afterEach(() => {
    restore('TZ', TZ)
    restore('LANG', LANG)
    restore('LC_ALL', LC_ALL)
  })

  test('in any time zone and language', () => {
    Object.assign(process.env, { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' })
    const here = files(everything())
    expect(new Date(0).getHours()).toBe(0)
    Object.assign(process.env, { TZ: 'Asia/Kolkata', LANG: 'hi_IN.UTF-8', LC_ALL: 'hi_IN.UTF-8' })
    expect(new Date(0).getHours()).toBe(5)
    expect(files(everything())).toEqual(here)
  })

  test('whatever the order of its rows', () => {
    const input = everything()
    const expected = files(input)
    const shuffled = fc.record({
      settings: fc.constant(input.settings),
      sections: order(input.sections),
      authors: order(input.authors),
      tags: order(input.tags),
      media: order(input.media),
      publications: order(input.publications),
      pins: order(input.pins),
      redirects: order(input.redirects),
    })
    fc.assert(
      fc.property(shuffled, (other) => {
        expect(files(other)).toEqual(expected)
      }),
      { numRuns: 5 },
    )
  })
})

function order<Row>(rows: readonly Row[]): fc.Arbitrary<readonly Row[]> {
  return fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length })
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) Reflect.deleteProperty(process.env, name)
  else process.env[name] = value
}
