import type { Place } from '../site/links'
import type { PageContext } from './maker'

/** What stands in a page's head. */
export interface HeadView {
  readonly title: string
  readonly description: string
  readonly robots: string
  readonly canonical: string | null
  readonly keywords: string
  readonly stylesheet: string
  readonly icon: string
  readonly touchIcon: string
  readonly feeds: readonly {
    readonly title: string
    readonly type: string
    readonly href: string
  }[]
  /** Open Graph. */
  readonly properties: readonly { readonly property: string; readonly content: string }[]
  /** The X card. */
  readonly names: readonly { readonly name: string; readonly content: string }[]
  /** Ready for a script element; empty when there is none. */
  readonly jsonLd: string
}

export interface HeadRequest {
  readonly title: string
  readonly description: string
  /** The list whose feeds the page names, the site's at `''`, and what they are called. */
  readonly feeds: { readonly list: Place; readonly title: string } | null
  /** JSON-LD, already safe within a script element. */
  readonly jsonLd: string | null
  /** Kept out of search engines even where the bundle is public. */
  readonly hidden?: boolean
  readonly keywords?: readonly string[]
  readonly properties?: HeadView['properties']
  readonly names?: HeadView['names']
}

const FEEDS = [
  { file: 'feed.xml', type: 'application/rss+xml', kind: 'RSS' },
  { file: 'atom.xml', type: 'application/atom+xml', kind: 'Atom' },
  { file: 'feed.json', type: 'application/feed+json', kind: 'JSON' },
] as const

/** A page's head. In a local copy nothing in it needs a public address. */
export function headView({ site, links, theme }: PageContext, request: HeadRequest): HeadView {
  const hidden = request.hidden === true || site.base === null
  return {
    title: request.title,
    description: request.description,
    robots: hidden ? 'noindex' : 'index, follow, max-image-preview:large',
    canonical: hidden ? null : links.absolute(links.here),
    keywords: (request.keywords ?? []).join(', '),
    stylesheet: links.to(theme.stylesheet),
    icon: links.to(theme.icon),
    touchIcon: links.to(theme.touchIcon),
    feeds: site.base === null || request.feeds === null ? [] : feedsOf(request.feeds),
    properties: request.properties ?? [],
    names: request.names ?? [],
    jsonLd: request.jsonLd ?? '',
  }

  function feedsOf({ list, title }: NonNullable<HeadRequest['feeds']>): HeadView['feeds'] {
    return FEEDS.map(({ file, type, kind }) => ({
      title: `${title} (${kind})`,
      type,
      href: links.to(list + file),
    }))
  }
}
