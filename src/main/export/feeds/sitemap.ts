import { rfc3339 } from '@shared/hindi/dates'
import type { Site } from '../site/site'
import type { SiteArticle } from '../site/articles'
import type { Base } from '../site/base'
import { encodePlace, type Place } from '../site/links'
import { textElement, xml } from './xml'

/** Addresses in one sitemap: far below the protocol's 50,000, so that a change rewrites little. */
const LENGTH = 1000
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

interface Entry {
  readonly place: Place
  readonly changed: string | null
}

/** A file of the sitemaps and how it is made. */
export interface SitemapPlan {
  readonly place: Place
  readonly make: () => string
}

/**
 * `sitemap.xml` names the others: the first has home and the sections, the
 * following the articles, numbered from the oldest so that a full one stays as it is.
 */
export function sitemapPlans(site: Site, base: Base): readonly SitemapPlan[] {
  const lists: Entry[] = ['', ...site.tree.all.map(({ place }) => place)].map((place) => ({
    place,
    changed: null,
  }))
  const articles = site.listed.map((article) => entryOf(site, article))
  const parts = [lists]
  for (let from = 0; from < articles.length; from += LENGTH) {
    parts.push(articles.slice(from, from + LENGTH))
  }
  const files = parts.map((entries, index): SitemapPlan => {
    return { place: `sitemap-${index + 1}.xml`, make: () => urlSet(base, entries) }
  })
  const make = (): string => {
    const entries = parts.map((part, index) => ({
      place: files[index]?.place ?? '',
      changed: latest(part),
    }))
    return document(
      'sitemapindex',
      NAMESPACE,
      entries.map((entry) => located(base, 'sitemap', entry)),
    )
  }
  return [{ place: 'sitemap.xml', make }, ...files]
}

/** The articles of the two days before the export, as news search wants them. */
export function newsSitemap(site: Site, base: Base): string {
  const since = Date.parse(site.at) - 2 * 24 * 60 * 60 * 1000
  const recent = site.fresh.filter(
    ({ publication }) => Date.parse(publication.firstPublishedAt) >= since,
  )
  const entries = recent.slice(0, LENGTH).map((article) => newsEntry(site, base, article))
  const news = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'
  return document('urlset', `${NAMESPACE} ${news}`, entries)
}

function newsEntry(site: Site, base: Base, { place, publication }: SiteArticle): string {
  const { headlines } = publication.content
  const { nameHi, utcOffsetMinutes } = site.settings
  const paper = textElement('news:name', nameHi) + textElement('news:language', 'hi')
  const news =
    `<news:publication>${paper}</news:publication>` +
    textElement('news:publication_date', rfc3339(publication.firstPublishedAt, utcOffsetMinutes)) +
    textElement('news:title', headlines.search ?? headlines.main)
  return `<url>${textElement('loc', base.url + encodePlace(place))}<news:news>${news}</news:news></url>`
}

function entryOf(site: Site, { place, publication }: SiteArticle): Entry {
  return { place, changed: rfc3339(publication.publishedAt, site.settings.utcOffsetMinutes) }
}

function urlSet(base: Base, entries: readonly Entry[]): string {
  return document(
    'urlset',
    NAMESPACE,
    entries.map((entry) => located(base, 'url', entry)),
  )
}

function located(base: Base, name: string, { place, changed }: Entry): string {
  const modified = changed === null ? '' : textElement('lastmod', changed)
  return `<${name}>${textElement('loc', base.url + encodePlace(place))}${modified}</${name}>`
}

/** The greatest time of all; they share one offset, so their texts sort as they do. */
function latest(entries: readonly Entry[]): string | null {
  return entries.reduce<string | null>(
    (greatest, { changed }) => ((changed ?? '') > (greatest ?? '') ? changed : greatest),
    null,
  )
}

function document(root: string, attributes: string, entries: readonly string[]): string {
  const head = '<?xml version="1.0" encoding="UTF-8"?>'
  return xml([head, `<${root} ${attributes}>`, ...entries, `</${root}>`].join('\n'))
}
