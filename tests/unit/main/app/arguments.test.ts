import { describe, expect, it } from 'vitest'
import { readArguments } from '../../../../src/main/app/arguments'

const read = (...argv: string[]) => readArguments(['electron', '.', ...argv], '/desk')

describe('readArguments', () => {
  it('asks for nothing by itself', () => {
    expect(read()).toEqual({ newsroom: null, sample: null, smokeTest: false })
  })

  it('takes a newsroom beside or behind an equals sign, relative to the directory', () => {
    expect(read('--newsroom', 'khabar').newsroom).toBe('/desk/khabar')
    expect(read('--newsroom=/srv/khabar').newsroom).toBe('/srv/khabar')
  })

  it('does not take the next switch for a folder', () => {
    expect(read('--newsroom', '--smoke-test')).toEqual({
      newsroom: null,
      sample: null,
      smokeTest: true,
    })
  })

  it('opens the sample newsroom in the app’s own data or in a folder', () => {
    expect(read('--sample-newsroom').sample).toEqual({ folder: null })
    expect(read('--sample-newsroom', 'namuna').sample).toEqual({ folder: '/desk/namuna' })
  })

  it('passes over Chromium’s switches', () => {
    expect(read('--no-sandbox', '--user-data-dir=/tmp/x', '--newsroom', 'a').newsroom).toBe(
      '/desk/a',
    )
  })
})
