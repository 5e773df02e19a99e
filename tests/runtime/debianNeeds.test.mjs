import { describe, expect, test } from 'vitest'
import { debianNeeds, installCommand, unmet } from '../../scripts/setup/debianNeeds.mjs'

const needs = [
  { names: ['libgtk-3-0', 'libgtk-3-0t64'] },
  { commands: ['java', 'java17'], names: ['openjdk-17-jre-headless'] },
]
const names = (missing) => missing.map(({ names: [first] }) => first)

describe('system packages', () => {
  test('on a bare machine all are missing, by their preferred name', () => {
    expect(names(unmet(needs, new Set(), () => false))).toEqual([
      'libgtk-3-0',
      'openjdk-17-jre-headless',
    ])
  })

  test('a renamed library of a newer release is as good', () => {
    expect(names(unmet(needs, new Set(['libgtk-3-0t64']), () => false))).toEqual([
      'openjdk-17-jre-headless',
    ])
  })

  test('a program that came from elsewhere is as good', () => {
    expect(unmet(needs, new Set(['libgtk-3-0']), (command) => command === 'java17')).toEqual([])
  })

  test('tests need all that running needs', () => {
    expect(debianNeeds.test).toEqual(expect.arrayContaining(debianNeeds.run))
    expect(debianNeeds.test).toEqual(expect.arrayContaining(debianNeeds.display))
  })

  test('the command to run names every package', () => {
    expect(installCommand(['xvfb', 'libnss3'])).toMatch(/apt-get install .* xvfb libnss3$/)
  })
})
