import { join } from 'node:path'
import type { Instant } from '@shared/article/article'
import type { BundleFile, BundlePlan } from './bundle'
import { feedFiles, machineFiles } from './feeds/files'
import type { BundleInput } from './input'
import { mediaFiles } from './mediaFiles'
import { pageFiles } from './pages/files'
import type { PageMaker } from './pages/maker'
import { checkPaths } from './paths'
import { encodePlace, fileOf } from './site/links'
import { listsOf } from './site/lists'
import { siteOf } from './site/site'
import { staticFiles } from './staticFiles'
import { loadTheme, type Theme } from './theme/theme'

export interface PlanOptions {
  readonly at: Instant
  /** Instead of the setting. */
  readonly baseUrl?: string
  readonly mediaFolder: string
  /** Copied in as it is; `null` or a missing folder = nothing. */
  readonly staticFolder: string | null
  /** Searched in this order. */
  readonly themesFolders: readonly string[]
}

/**
 * Plans a bundle: which files it has and how each is made. Reads the theme and
 * the names in the static folder; makes no page yet.
 *
 * @throws ExpectedError invalid_input, slug_taken, theme_invalid
 */
export function planBundle(input: BundleInput, options: PlanOptions): BundlePlan {
  const site = siteOf(input, options.at, options.baseUrl)
  const theme = loadTheme(site.settings.theme, options.themesFolders)
  const maker: PageMaker = { site, lists: listsOf(site), theme: theme.parts }
  const made: BundleFile[] = [
    ...assetFiles(theme),
    ...mediaFiles(site, (media) => join(options.mediaFolder, `${media.sha256}.${media.extension}`)),
    ...pageFiles(maker, theme.render),
    ...feedFiles(maker),
  ]
  const machine = machineFiles(site, new Set(made.map(({ path }) => path)))
  const files = [...made, ...machine, ...staticFiles(options.staticFolder)]
  checkPaths(files)
  return {
    theme: { name: theme.name, version: theme.version },
    files,
    articles: new Map(site.listed.map(({ publication, place }) => [publication.id, place])),
    address: (place) => (site.base === null ? fileOf(place) : site.base.url + encodePlace(place)),
  }
}

function assetFiles(theme: Theme): readonly BundleFile[] {
  return [...theme.assets].map(([path, content]) => ({
    path,
    group: 'asset',
    kind: 'made',
    make: () => content,
  }))
}
