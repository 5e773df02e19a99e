import { describe, expect, test } from 'vitest'
import { matchesLock } from '../../scripts/setup/modules.mjs'

const entry = (version, extra = {}) => ({ version, integrity: `sha512-${version}`, ...extra })
const lock = {
  packages: {
    '': { name: 'sampadak' },
    'node_modules/plain': entry('1.0.0'),
    'node_modules/other-platform': entry('2.0.0', { optional: true }),
  },
}

describe('whether an installed tree is the one of the lock file', () => {
  test('the same packages, with those of other platforms left out', () => {
    expect(matchesLock(lock, { packages: { 'node_modules/plain': entry('1.0.0') } })).toBe(true)
  })

  test('an interrupted install has left no record', () => {
    expect(matchesLock(lock, undefined)).toBe(false)
  })

  test.each([
    ['another version', { 'node_modules/plain': entry('1.0.1') }],
    ['the same version with other bytes', { 'node_modules/plain': { version: '1.0.0' } }],
    ['a package missing', {}],
    [
      'a package too many',
      { 'node_modules/plain': entry('1.0.0'), 'node_modules/extra': entry('1.0.0') },
    ],
  ])('%s', (_name, packages) => {
    expect(matchesLock(lock, { packages })).toBe(false)
  })
})
