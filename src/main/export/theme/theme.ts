import { existsSync, lstatSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { refuse } from '@shared/result'
import type { ThemeParts } from '../pages/maker'
import type { Place } from '../site/links'
import { bundleAssets } from './assets'
import { themeDescription, type ThemeDescription } from './description'
import { themeFiles } from './files'
import { compileTemplates, type RenderTemplate } from './templates'

/** A theme ready to print pages. */
export interface Theme {
  readonly name: string
  readonly version: string
  readonly parts: ThemeParts
  /** Its assets under the names that the bundle gives them. */
  readonly assets: ReadonlyMap<Place, Buffer>
  readonly render: RenderTemplate
}

/**
 * Loads the theme called `name` from the first of `folders` that has it.
 *
 * @throws ExpectedError theme_invalid, saying what is wrong where
 */
export function loadTheme(name: string, folders: readonly string[]): Theme {
  const safe = /^[a-z][a-z0-9-]{0,40}$/.test(name)
  const folder = safe ? folders.map((parent) => join(parent, name)).find(isTheme) : undefined
  if (folder === undefined) {
    return refuse('theme_invalid', `There is no theme called “${name}”.`, { theme: name })
  }
  if ([dirname(folder), folder].some((path) => lstatSync(path).isSymbolicLink())) {
    return refuse('theme_invalid', `A theme reads nothing outside its folder: ${folder} is a link.`)
  }
  const files = themeFiles(folder)
  const description = describe(files)
  const assets = bundleAssets(
    new Map(
      [...files].flatMap(([path, content]) =>
        path.startsWith('assets/') ? [[path.slice('assets/'.length), content] as const] : [],
      ),
    ),
    description.stylesheets,
  )
  return {
    name: description.name,
    version: description.version,
    parts: {
      stylesheet: assets.stylesheet,
      script: assets.place(description.script),
      icon: assets.place(description.icon),
      touchIcon: assets.place(description.touchIcon),
    },
    assets: assets.files,
    render: compileTemplates(files),
  }
}

function isTheme(folder: string): boolean {
  return existsSync(join(folder, 'theme.json'))
}

function describe(files: ReadonlyMap<string, Buffer>): ThemeDescription {
  const text = files.get('theme.json')?.toString('utf8') ?? ''
  const parsed = themeDescription.safeParse(parseJson(text))
  if (parsed.success) return parsed.data
  const where = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  return refuse('theme_invalid', `theme.json: ${where.join('; ')}`)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return refuse('theme_invalid', 'theme.json is no JSON.')
    throw error
  }
}
