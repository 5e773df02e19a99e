import type { Instant } from '@shared/article/article'
import type { Uuid } from '@shared/ids'
import type { Author, Media, NewsroomSettings, Tag } from '@shared/newsroom/newsroom'
import type { BundleInput, Pin, Redirect } from '../input'
import { visibleArticles, type SiteArticle } from './articles'
import { baseOf, type Base } from './base'
import { placeOf } from './links'
import { byCode } from './order'
import { sectionTree, type SectionTree } from './sections'

/** What every page is made from: the input sorted, indexed and cut down to what readers have at `at`. */
export interface Site {
  readonly settings: NewsroomSettings
  readonly at: Instant
  /** `null` = a local copy. */
  readonly base: Base | null
  readonly tree: SectionTree
  readonly authors: ReadonlyMap<Uuid, Author>
  readonly tags: ReadonlyMap<Uuid, Tag>
  readonly media: ReadonlyMap<Uuid, Media>
  /** Every article with a page, the oldest first, also withdrawn and archived ones. */
  readonly articles: readonly SiteArticle[]
  /** Those that lists show: published and archived, the oldest first. */
  readonly listed: readonly SiteArticle[]
  /** Those that home and feeds show: published, the newest first. */
  readonly fresh: readonly SiteArticle[]
  readonly byId: ReadonlyMap<Uuid, SiteArticle>
  /** Unexpired, in the desk's order. */
  readonly pins: readonly Pin[]
  readonly redirects: readonly Redirect[]
}

/**
 * Prepares `input` for its pages.
 *
 * @param at what readers have at this instant
 * @param baseUrl instead of the setting
 * @throws ExpectedError for a base URL or a slug that no address can bear
 */
export function siteOf(input: BundleInput, at: Instant, baseUrl?: string): Site {
  const tree = sectionTree(input.sections)
  const articles = visibleArticles(input, tree, at)
  const listed = articles.filter(({ publication }) => publication.live !== 'withdrawn')
  return {
    settings: input.settings,
    at,
    base: baseOf(baseUrl ?? input.settings.baseUrl),
    tree,
    authors: byId(input.authors),
    tags: byId(input.tags),
    media: byId(input.media),
    articles,
    listed,
    fresh: listed.filter(isFresh).reverse(),
    byId: new Map(articles.map((article) => [article.publication.id, article])),
    pins: input.pins.filter((pin) => isInForce(pin, at)).sort(byPosition),
    redirects: input.redirects
      .map(({ from, to }) => ({ from: placeOf(from), to: placeOf(to) }))
      .sort((a, b) => byCode(a.from, b.from) || byCode(a.to, b.to)),
  }
}

/** Whether home and feeds show an article. */
export function isFresh({ publication }: SiteArticle): boolean {
  return publication.live === 'published'
}

function isInForce({ expiresAt }: Pin, at: Instant): boolean {
  return expiresAt === null || Date.parse(expiresAt) > Date.parse(at)
}

function byPosition(a: Pin, b: Pin): number {
  return a.position - b.position || byCode(a.article, b.article)
}

function byId<Row extends { readonly id: Uuid }>(rows: readonly Row[]): ReadonlyMap<Uuid, Row> {
  return new Map(rows.map((row) => [row.id, row]))
}
