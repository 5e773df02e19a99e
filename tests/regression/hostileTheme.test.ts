import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { settle } from '@shared/result'
import { notFoundView } from '../../src/main/export/pages/notFound'
import { linksFrom } from '../../src/main/export/site/links'
import { listsOf } from '../../src/main/export/site/lists'
import { siteOf } from '../../src/main/export/site/site'
import { loadTheme } from '../../src/main/export/theme/theme'
import { temporaryFolders } from '../render/support/folder'
import { AT, newsroom } from '../render/support/newsroom'
import { THEMES } from '../render/support/plan'

/** A theme is a form to fill in: it never runs anything in the app and sees nothing but its view. */

const temporary = temporaryFolders()

function printed(template: string) {
  const themes = temporary()
  cpSync(join(THEMES, 'dainik'), join(themes, 'dainik'), { recursive: true })
  writeFileSync(join(themes, 'dainik/templates/not-found.hbs'), template)
  return settle(() => {
    const theme = loadTheme('dainik', [themes])
    const site = siteOf(newsroom([]), AT)
    const links = linksFrom('404.html', null)
    const view = notFoundView({ site, lists: listsOf(site), theme: theme.parts, links })
    return theme.render('not-found', view)
  })
}

test.each([
  ['the constructor', '{{constructor}}'],
  ['a constructor’s constructor', '{{chrome.constructor.constructor}}'],
  ['a constructor, asked nicely', '{{#with chrome as |x|}}{{x.constructor.name}}{{/with}}'],
  ['the prototype', '{{chrome.__proto__}}'],
  ['a getter of the prototype', '{{chrome.__defineGetter__}}'],
  ['a look-up by name', '{{lookup chrome "constructor"}}'],
  ['a look-up within a block', '{{#with (lookup this "constructor")}}{{name}}{{/with}}'],
  ['the log', '{{log "x"}}'],
  ['the helper of missing helpers', '{{helperMissing}}'],
  ['the helper of missing blocks', '{{#blockHelperMissing this}}{{/blockHelperMissing}}'],
  ['a helper made of a method', '{{#with "s" as |s|}}{{s.sub "x"}}{{/with}}'],
  ['a decorator', '{{#*evil}}{{/evil}}'],
  ['a partial by a path', '{{> "../../../secret"}}'],
  ['a partial by the view', '{{> (x)}}'],
  ['nesting without end', '{{#if chrome}}'.repeat(2000) + '{{/if}}'.repeat(2000)],
])('%s is out of reach', (_, template) => {
  const result = printed(template)
  expect(result.ok ? '' : result.error.message).toContain('not-found.hbs')
  expect(result).toMatchObject({ ok: false, error: { code: 'theme_invalid' } })
})

test('inline partials and root are the view’s own, and give nothing more', () => {
  const result = printed('{{#*inline "x"}}{{@root.chrome.name}}{{/inline}}{{> x}}')
  if (result.ok) expect(result.value).toBe('समाचार सवेरा\n')
  else expect(result.error.code).toBe('theme_invalid')
})
