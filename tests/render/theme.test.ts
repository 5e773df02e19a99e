import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { settle } from '@shared/result'
import { loadTheme } from '../../src/main/export/theme/theme'
import { notFoundView } from '../../src/main/export/pages/notFound'
import { linksFrom } from '../../src/main/export/site/links'
import { listsOf } from '../../src/main/export/site/lists'
import { siteOf } from '../../src/main/export/site/site'
import { temporaryFolders } from './support/folder'
import { AT, newsroom } from './support/newsroom'
import { THEMES } from './support/plan'

const temporary = temporaryFolders()

/** A copy of the built-in theme with some files changed; `null` takes a file away. */
function changedTheme(changes: Readonly<Record<string, string | null>>): string {
  const themes = temporary()
  const folder = join(themes, 'dainik')
  cpSync(join(THEMES, 'dainik'), folder, { recursive: true })
  for (const [path, content] of Object.entries(changes)) {
    if (content === null) rmSync(join(folder, path))
    else writeFileSync(join(folder, path), content)
  }
  return themes
}

/** Why a theme is refused, also when that shows only in printing. */
function troubleWith(changes: Readonly<Record<string, string | null>>): string {
  const result = settle(() => {
    const theme = loadTheme('dainik', [changedTheme(changes)])
    const site = siteOf(newsroom([]), AT)
    const links = linksFrom('404.html', null)
    theme.render(
      'not-found',
      notFoundView({ site, lists: listsOf(site), theme: theme.parts, links }),
    )
  })
  return result.ok ? '' : `${result.error.code}: ${result.error.message}`
}

describe('a theme', () => {
  test('that is ours prints', () => {
    expect(troubleWith({})).toBe('')
  })

  test.each([
    ['has no such name', { 'theme.json': null }, /no theme called/],
    ['is described wrongly', { 'theme.json': '{"format":9}' }, /theme\.json: format/],
    ['is no JSON', { 'theme.json': '{' }, /theme\.json is no JSON/],
    ['lacks a template', { 'templates/tag.hbs': null }, /lacks templates\/tag\.hbs/],
    ['lacks a partial', { 'partials/nav.hbs': null }, /partial that the theme lacks: “nav”/],
    ['asks for a partial elsewhere', { 'templates/tag.hbs': '{{> ../../secret}}' }, /partial/],
    ['lets the view choose a partial', { 'templates/tag.hbs': '{{> (lookup . "x")}}' }, /partial/],
    ['does not parse', { 'templates/tag.hbs': '{{#if title}}' }, /tag\.hbs: Parse error/],
    [
      'asks for an unknown helper',
      { 'templates/tag.hbs': '{{run title 1}}' },
      /unknown helper run/,
    ],
    [
      'asks for what the view has not',
      { 'templates/not-found.hbs': '{{chrome.secret}}' },
      /"secret" not defined/,
    ],
    [
      'reaches for a constructor',
      { 'templates/not-found.hbs': '{{chrome.constructor.name}}' },
      /not-found\.hbs/,
    ],
    ['calls itself without end', { 'partials/nav.hbs': '{{> nav}}' }, /call stack/i],
    [
      'loads a font from elsewhere',
      { 'assets/styles/fonts.css': '@font-face{src:url(https://fonts.example/x.woff2)}' },
      /from elsewhere/,
    ],
    [
      'leaves its folder',
      { 'assets/styles/print.css': 'a{background:url("../../secret.png")}' },
      /from elsewhere/,
    ],
    ['imports a stylesheet', { 'assets/styles/base.css': '@import "x.css";' }, /imports/],
    [
      'names a stylesheet that it lacks',
      { 'assets/styles/home.css': null },
      /no asset “styles\/home\.css”/,
    ],
    ['brings a stylesheet that it does not name', { 'assets/other.css': 'a{}' }, /of this kind/],
    ['names an asset that it lacks', { 'assets/icon.svg': null }, /no asset “icon\.svg”/],
    ['brings a program', { 'assets/run.sh': 'true' }, /of this kind/],
  ])('that %s is refused with the reason', (_, changes, reason) => {
    const trouble = troubleWith(changes)
    expect(trouble).toMatch(reason)
    expect(trouble).toMatch(/^theme_invalid: /)
  })

  test('with a link to a file of the machine is refused', () => {
    const themes = changedTheme({})
    symlinkSync('/etc/hostname', join(themes, 'dainik/assets/host.txt'))
    expect(() => loadTheme('dainik', [themes])).toThrow(/no links/)
  })

  test('of the newsroom goes before a built-in one of the same name', () => {
    const own = changedTheme({})
    const description = join(own, 'dainik/theme.json')
    const text = readFileSync(description, 'utf8').replace('"1.0.0"', '"9.9.9"')
    writeFileSync(description, text)
    expect(loadTheme('dainik', [own, THEMES]).version).toBe('9.9.9')
    mkdirSync(join(own, 'empty'))
    expect(loadTheme('dainik', [join(own, 'empty'), THEMES]).version).toBe('1.0.0')
  })

  test('names every asset by its content, also within its stylesheet', () => {
    const { assets, parts } = loadTheme('dainik', [THEMES])
    const css = assets.get(parts.stylesheet)?.toString() ?? ''
    const named = [...css.matchAll(/url\("([^"]+)"\)/g)].map(([, name]) => `assets/${name}`)
    expect(named.length).toBeGreaterThan(4)
    expect(named.filter((name) => !assets.has(name))).toEqual([])
    const other = loadTheme('dainik', [changedTheme({ 'assets/page.js': '// other' })])
    expect(other.parts.script).not.toBe(parts.script)
    expect(other.parts.stylesheet).toBe(parts.stylesheet)
  })

  test('keeps its accents readable on its papers, in light and dark', () => {
    const css = readFileSync(join(THEMES, 'dainik/assets/styles/base.css'), 'utf8')
    const schemes = [
      ...css.matchAll(
        /--paper: (#\w+);\s+--raised: (#\w+);[^}]*?--ink: (#\w+);\s+--muted: (#\w+);[^}]*?--accent: (#\w+);\s+--on-accent: (#\w+);/g,
      ),
    ]
    expect(schemes).toHaveLength(2)
    for (const [
      ,
      paper = '',
      raised = '',
      ink = '',
      muted = '',
      accent = '',
      onAccent = '',
    ] of schemes) {
      for (const colour of [ink, muted, accent]) {
        expect(contrast(colour, paper), `${colour} on ${paper}`).toBeGreaterThanOrEqual(4.5)
        expect(contrast(colour, raised), `${colour} on ${raised}`).toBeGreaterThanOrEqual(4.5)
      }
      expect(contrast(onAccent, accent)).toBeGreaterThanOrEqual(4.5)
    }
  })
})

/** WCAG 2's contrast ratio of two colours. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const hex = colour.length === 4 ? colour.replace(/[0-9a-f]/gi, '$&$&') : colour
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
