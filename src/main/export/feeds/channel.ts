import { headlineIn } from '@shared/article/slots'
import { renderBody } from '../render/body'
import { authorLabel, hindiLabel } from '../pages/labels'
import { numberText, type PageMaker } from '../pages/maker'
import { mediaPlace } from '../pages/media'
import { summaryOf } from '../pages/summary'
import type { SiteArticle } from '../site/articles'
import { encodePlace, type Place } from '../site/links'
import type { Base } from '../site/base'
import type { SiteSection } from '../site/sections'
import { isFresh } from '../site/site'

/** Articles in one feed. */
const LENGTH = 20

/** A feed before it takes one of its three formats. Every address is absolute. */
export interface Channel {
  readonly title: string
  readonly description: string
  readonly home: string
  /** The folder that the feed files lie in. */
  readonly folder: string
  readonly icon: string
  readonly author: string
  /** When its newest article was last changed; the epoch for a feed without articles. */
  readonly updated: Date
  readonly items: readonly ChannelItem[]
}

export interface ChannelItem {
  /** An IRI that stays when the address changes. */
  readonly id: string
  readonly url: string
  readonly title: string
  readonly summary: string
  readonly html: string
  readonly authors: readonly string[]
  readonly categories: readonly string[]
  readonly published: Date
  readonly updated: Date
  readonly picture: ChannelPicture | null
}

export interface ChannelPicture {
  readonly url: string
  readonly bytes: number
  readonly type: string
}

const TYPES = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
} as const

/** The feed of the whole site, or of a section and those below it. */
export function channelOf(maker: PageMaker, base: Base, section: SiteSection | null): Channel {
  const { site, lists, theme } = maker
  const { nameHi, tagline } = site.settings
  const place = section?.place ?? ''
  const articles =
    section === null
      ? site.fresh
      : (lists.bySection.get(section.section.id) ?? []).filter(isFresh).reverse()
  const items = articles.slice(0, LENGTH).map((article) => itemOf(maker, base, article))
  const label = section === null ? '' : hindiLabel(section.section).text
  return {
    title: section === null ? nameHi : `${nameHi}: ${label}`,
    description: section === null ? tagline || nameHi : `${nameHi} पर ${label} की ख़बरें`,
    home: absolute(base, place),
    folder: absolute(base, place),
    icon: absolute(base, theme.touchIcon),
    author: nameHi,
    updated: new Date(Math.max(0, ...items.map(({ updated }) => updated.getTime()))),
    items,
  }
}

function itemOf(maker: PageMaker, base: Base, article: SiteArticle): ChannelItem {
  const { site } = maker
  const { id, content, firstPublishedAt, publishedAt } = article.publication
  const ids = content.bylines.length > 0 ? content.bylines : [content.agency ?? '']
  return {
    id: `urn:uuid:${id}`,
    url: absolute(base, article.place),
    title: headlineIn(content.headlines, 'main'),
    summary: summaryOf(content),
    html: htmlOf(maker, base, article),
    authors: ids.flatMap((author) => {
      const known = site.authors.get(author)
      return known === undefined ? [] : [authorLabel(known).text]
    }),
    categories: [
      hindiLabel(article.section.section).text,
      ...content.tags.flatMap((tag) => site.tags.get(tag)?.name ?? []),
    ],
    published: new Date(firstPublishedAt),
    updated: new Date(publishedAt),
    picture: pictureOf(maker, base, article),
  }
}

/** The body as feed readers show it: the page's own HTML with absolute pictures. */
function htmlOf({ site }: PageMaker, base: Base, { publication }: SiteArticle): string {
  const { body, leadIn } = publication.content
  return renderBody(body, leadIn, {
    picture: (id) => {
      const media = site.media.get(id)
      if (media === undefined) return null
      const { width, height, alt, caption, credit } = media
      return { src: absolute(base, mediaPlace(media)), width, height, alt, caption, credit }
    },
    number: (value) => numberText(site, value),
  })
}

function pictureOf(
  { site }: PageMaker,
  base: Base,
  { publication }: SiteArticle,
): ChannelPicture | null {
  const media = site.media.get(publication.content.leadPicture?.media ?? '')
  if (media === undefined) return null
  const { bytes, extension } = media
  return { url: absolute(base, mediaPlace(media)), bytes, type: TYPES[extension] }
}

function absolute(base: Base, place: Place): string {
  return base.url + encodePlace(place)
}
