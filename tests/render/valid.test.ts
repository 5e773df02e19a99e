import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { everything } from './support/everything'
import { newsroom } from './support/newsroom'
import { BASE_URL, made, pagesOf, plan } from './support/plan'

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    // How long a headline is, is the desk's to say; the editor counts it.
    rules: { 'long-title': 'off' },
  }),
)

describe.each([
  ['a local copy', plan(everything())],
  ['a public bundle', plan(everything(), BASE_URL)],
  ['an empty newsroom', plan(newsroom([]), BASE_URL)],
])('html-validate finds nothing in %s', (_, bundle) => {
  test('on any page', async () => {
    const pages = pagesOf(made(bundle))
    expect(pages.size).toBeGreaterThan(14)
    const found: string[] = []
    for (const [path, html] of pages) {
      const { results } = await validator.validateString(html, path)
      for (const { messages } of results) {
        found.push(
          ...messages.map(({ line, ruleId, message }) => `${path}:${line} ${ruleId} ${message}`),
        )
      }
    }
    expect(found).toEqual([])
  })
})
