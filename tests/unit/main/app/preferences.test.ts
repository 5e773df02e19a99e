import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openPreferences } from '../../../../src/main/app/preferences'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sampadak-preferences-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('preferences', () => {
  it('begin in Hindi with no newsroom', () => {
    expect(openPreferences(join(folder, 'none.json')).values()).toEqual({
      language: 'hi',
      lastNewsroom: null,
    })
  })

  it('are there again after a restart', () => {
    const file = join(folder, 'deep', 'preferences.json')
    openPreferences(file).change({ language: 'en' })
    openPreferences(file).change({ lastNewsroom: '/khabar' })
    expect(openPreferences(file).values()).toEqual({ language: 'en', lastNewsroom: '/khabar' })
  })

  it.each(['', '{', '{"language":"fr","lastNewsroom":null}', '[]'])(
    'fall back where the file holds %j',
    (text) => {
      const file = join(folder, 'preferences.json')
      writeFileSync(file, text)
      expect(openPreferences(file).values().language).toBe('hi')
    },
  )
})
