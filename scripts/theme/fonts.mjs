/**
 * Copies the fonts of the built-in theme from their packages into the theme, each
 * with its licence beside it. Run after a change of their versions:
 * `node scripts/theme/fonts.mjs`. The copies are committed, so that a theme is
 * whole without node_modules.
 */
import { copyFileSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
const target = join(root, 'resources/themes/dainik/assets/fonts')

const families = ['mukta', 'noto-serif-devanagari']
const scripts = ['devanagari', 'latin']
const weights = [400, 700]

mkdirSync(target, { recursive: true })
for (const family of families) {
  const source = join(root, 'node_modules/@fontsource', family)
  for (const script of scripts) {
    for (const weight of weights) {
      copyFileSync(
        join(source, 'files', `${family}-${script}-${weight}-normal.woff2`),
        join(target, `${family}-${script}-${weight}.woff2`),
      )
    }
  }
  copyFileSync(join(source, 'LICENSE'), join(target, `${family}-OFL.txt`))
}
console.log(`Copied ${families.length * scripts.length * weights.length} fonts to ${target}`)
