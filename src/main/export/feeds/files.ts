import type { BundleFile } from '../bundle'
import type { PageMaker } from '../pages/maker'
import type { SiteSection } from '../site/sections'
import type { Site } from '../site/site'
import { atomFeed } from './atom'
import { channelOf } from './channel'
import { jsonFeed } from './json'
import { htaccess, redirectsFile, redirectsInForce, redirectsJson } from './redirects'
import { robotsText } from './robots'
import { rssFeed } from './rss'
import { newsSitemap, sitemapPlans } from './sitemap'

const FORMATS = [
  { file: 'feed.xml', print: rssFeed },
  { file: 'atom.xml', print: atomFeed },
  { file: 'feed.json', print: jsonFeed },
] as const

/** The site's feeds and each section's, in three formats; none in a local copy, which has no addresses. */
export function feedFiles(maker: PageMaker): readonly BundleFile[] {
  const { base, tree } = maker.site
  if (base === null) return []
  const channels: readonly (SiteSection | null)[] = [null, ...tree.all]
  return channels.flatMap((section) =>
    FORMATS.map(({ file, print }) =>
      feed(`${section?.place ?? ''}${file}`, () => print(channelOf(maker, base, section))),
    ),
  )
}

/**
 * What servers and search engines read: robots, sitemaps, redirects.
 *
 * @param files every other file of the bundle, for redirects to lead to
 */
export function machineFiles(site: Site, files: ReadonlySet<string>): readonly BundleFile[] {
  const { base } = site
  const redirects = redirectsInForce(site.redirects, files)
  const always = [
    feed('redirects.json', () => redirectsJson(redirects)),
    feed('robots.txt', () => robotsText(base)),
  ]
  if (base === null) return always
  return [
    ...always,
    feed('_redirects', () => redirectsFile(redirects, base)),
    feed('.htaccess', () => htaccess(redirects, base)),
    ...sitemapPlans(site, base).map(({ place, make }) => feed(place, make)),
    feed('news-sitemap.xml', () => newsSitemap(site, base)),
  ]
}

function feed(path: string, make: () => string): BundleFile {
  return { path, group: 'feed', kind: 'made', make }
}
