import { describe, expect, test } from 'vitest'
import { addonKey, needsBuiltAddon } from '../../scripts/setup/addonKey.mjs'
import { nodeApiOf } from '../../scripts/setup/electron.mjs'

const parts = {
  version: '13.2.0',
  integrity: 'sha512-abc',
  header: '// header',
  platform: 'linux',
  arch: 'x64',
}

describe('the name of a built addon', () => {
  test('is the same for the same parts', () => {
    expect(addonKey({ ...parts })).toBe(addonKey(parts))
  })

  test.each(['version', 'integrity', 'header', 'platform', 'arch'])(
    'changes with the %s',
    (part) => {
      expect(addonKey({ ...parts, [part]: 'other' })).not.toBe(addonKey(parts))
    },
  )
})

describe('when the prebuild cannot be loaded', () => {
  test.each([
    ['Node 20 with Electron 33', [9, nodeApiOf('33.2.1')], true],
    ['Node 22 with Electron 33', [10, nodeApiOf('33.2.1')], true],
    ['Node 20 with Electron 45', [9, nodeApiOf('45.4.1')], true],
    ['Node 22 with Electron 45', [10, nodeApiOf('45.4.1')], false],
    ['the command line on Node 22', [10], false],
  ])('%s', (_name, levels, expected) => {
    expect(needsBuiltAddon(levels)).toBe(expected)
  })
})
