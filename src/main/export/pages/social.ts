import { headlineIn } from '@shared/article/slots'
import { rfc3339 } from '@shared/hindi/dates'
import type { SiteArticle } from '../site/articles'
import type { HeadView } from './head'
import { hindiLabel } from './labels'
import type { PageContext } from './maker'
import { mediaPlace } from './media'
import { summaryOf } from './summary'

interface SharedPicture {
  readonly url: string
  readonly width: number
  readonly height: number
  readonly alt: string
}

/** Open Graph of an article, with the headline of its `social` slot. */
export function openGraph(context: PageContext, article: SiteArticle): HeadView['properties'] {
  const { site, links } = context
  const { content, firstPublishedAt, publishedAt } = article.publication
  const { utcOffsetMinutes, nameHi } = site.settings
  const picture = sharedPicture(context, article)
  const tags = content.tags.map((id) => site.tags.get(id)?.name ?? '')
  const pairs: (readonly [string, string | null])[] = [
    ['og:type', 'article'],
    ['og:title', headlineIn(content.headlines, 'social')],
    ['og:description', summaryOf(content)],
    ['og:url', links.absolute(links.here)],
    ['og:site_name', nameHi],
    ['og:locale', 'hi_IN'],
    ['og:image', picture?.url ?? null],
    ['og:image:width', picture === null ? null : String(picture.width)],
    ['og:image:height', picture === null ? null : String(picture.height)],
    ['og:image:alt', picture?.alt ?? null],
    ['article:published_time', rfc3339(firstPublishedAt, utcOffsetMinutes)],
    ['article:modified_time', rfc3339(publishedAt, utcOffsetMinutes)],
    ['article:section', hindiLabel(article.section.section).text],
    ...tags.map((tag) => ['article:tag', tag] as const),
  ]
  return pairs
    .filter((pair): pair is readonly [string, string] => pair[1] !== null && pair[1] !== '')
    .map(([property, content]) => ({ property, content }))
}

/** The X card of an article. */
export function xCard(context: PageContext, article: SiteArticle): HeadView['names'] {
  const { content } = article.publication
  const picture = sharedPicture(context, article)
  const names = [
    { name: 'twitter:card', content: picture === null ? 'summary' : 'summary_large_image' },
    { name: 'twitter:title', content: headlineIn(content.headlines, 'social') },
    { name: 'twitter:description', content: summaryOf(content) },
    { name: 'twitter:image', content: picture?.url ?? '' },
    { name: 'twitter:image:alt', content: picture?.alt ?? '' },
  ]
  return names.filter((entry) => entry.content !== '')
}

/** The lead picture at its public address; `null` without one, and in a local copy. */
export function sharedPicture(
  { site, links }: PageContext,
  { publication }: SiteArticle,
): SharedPicture | null {
  const use = publication.content.leadPicture
  const media = use === null ? undefined : site.media.get(use.media)
  const url = media === undefined ? null : links.absolute(mediaPlace(media))
  if (media === undefined || url === null) return null
  return { url, width: media.width, height: media.height, alt: use?.alt ?? media.alt }
}
