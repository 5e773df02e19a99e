import { headlineIn } from '@shared/article/slots'
import { rfc3339 } from '@shared/hindi/dates'
import type { SiteArticle } from '../site/articles'
import type { SiteSection } from '../site/sections'
import { withoutForbidden } from '../render/html'
import { authorPlace } from './author'
import { authorLabel, hindiLabel, HOME_LABEL } from './labels'
import type { PageContext } from './maker'
import { sharedPicture } from './social'
import { summaryOf } from './summary'

type Json =
  string | number | boolean | undefined | readonly Json[] | { readonly [key: string]: Json }

/** A JSON-LD document that is safe within a script element: no `<`, `>` or `&` stands in it. */
export function graph(nodes: readonly Json[]): string {
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes })
  return withoutForbidden(json).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** The site itself, for home. */
export function siteJsonLd(context: PageContext): string {
  const { nameHi, nameEn } = context.site.settings
  const site = { '@type': 'WebSite', name: nameHi, url: url(context, ''), inLanguage: 'hi' }
  return graph([{ ...site, alternateName: nameEn === '' ? undefined : nameEn }, publisher(context)])
}

/** An article and the way to it. */
export function articleJsonLd(context: PageContext, article: SiteArticle): string {
  return graph([newsArticle(context, article), breadcrumbs(context, article.section, article)])
}

/** The way from home to a section, and on to an article in it. */
export function breadcrumbs(
  context: PageContext,
  section: SiteSection,
  article?: SiteArticle,
): Json {
  const steps = [
    { name: HOME_LABEL.hi as string, place: '' },
    ...section.trail.map((node) => ({ name: hindiLabel(node.section).text, place: node.place })),
  ]
  if (article) {
    const name = headlineIn(article.publication.content.headlines, 'strip')
    steps.push({ name, place: article.place })
  }
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, place }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url(context, place),
    })),
  }
}

function newsArticle(context: PageContext, article: SiteArticle): Json {
  const { site } = context
  const { content, firstPublishedAt, publishedAt } = article.publication
  const { utcOffsetMinutes } = site.settings
  const tags = content.tags.flatMap((id) => site.tags.get(id)?.name ?? [])
  const picture = sharedPicture(context, article)
  return {
    '@type': 'NewsArticle',
    headline: headlineIn(content.headlines, 'main'),
    description: summaryOf(content),
    url: url(context, article.place),
    mainEntityOfPage: url(context, article.place),
    image:
      picture === null
        ? undefined
        : [
            {
              '@type': 'ImageObject',
              url: picture.url,
              width: picture.width,
              height: picture.height,
            },
          ],
    datePublished: rfc3339(firstPublishedAt, utcOffsetMinutes),
    dateModified: rfc3339(publishedAt, utcOffsetMinutes),
    author: authors(context, article),
    publisher: publisher(context),
    articleSection: hindiLabel(article.section.section).text,
    keywords: [...content.leadIn, ...tags],
    inLanguage: 'hi',
    isAccessibleForFree: true,
  }
}

/** Who wrote it: people and desks, else the agency, else the paper itself. */
function authors(context: PageContext, { publication }: SiteArticle): Json {
  const { bylines, agency } = publication.content
  const ids = bylines.length > 0 || agency === null ? bylines : [agency]
  const known = ids.flatMap((id) => context.site.authors.get(id) ?? [])
  if (known.length === 0) return [publisher(context)]
  return known.map((author) => ({
    '@type': author.kind === 'person' ? 'Person' : 'Organization',
    name: authorLabel(author).text,
    url: url(context, authorPlace(author)),
  }))
}

function publisher(context: PageContext): Json {
  const { nameHi } = context.site.settings
  return { '@type': 'NewsMediaOrganization', name: nameHi, url: url(context, '') }
}

function url(context: PageContext, place: string): string | undefined {
  return context.links.absolute(place) ?? undefined
}
