import { headlineIn } from '@shared/article/slots'
import type { Uuid } from '@shared/ids'
import { renderBody } from '../render/body'
import type { SiteArticle } from '../site/articles'
import { neighboursOf, relatedTo } from '../site/related'
import { authorPlace } from './author'
import { cardView, cardViews } from './card'
import { chromeView } from './chrome'
import { headView, type HeadView } from './head'
import { articleJsonLd } from './jsonLd'
import { authorLabel, linkView, sectionLink, trailTo } from './labels'
import { dayView, numberText, timeView, type PageContext } from './maker'
import { pictureFromLibrary, pictureInUse } from './media'
import { shareLinks } from './share'
import { openGraph, xCard } from './social'
import { summaryOf } from './summary'
import { tagPlace } from './tag'
import type { ArticleView, LinkView } from './views'

/** The page of an article that readers have. */
export function articleView(context: PageContext, article: SiteArticle): ArticleView {
  const { site, links, lists } = context
  const { content, firstPublishedAt, publishedAt } = article.publication
  const headline = headlineIn(content.headlines, 'main')
  const address = links.absolute(article.place)
  const { older, newer } = neighboursOf(article, lists)
  return {
    head: articleHead(context, article),
    chrome: chromeView(context),
    trail: trailTo(context, article.section),
    strip: headlineIn(content.headlines, 'strip'),
    kicker: content.kicker,
    headline,
    share: shareLinks(headlineIn(content.headlines, 'social'), address),
    address: address ?? '',
    bylines: content.bylines.flatMap((id) => authorLink(context, id)),
    agency: content.agency === null ? null : (authorLink(context, content.agency)[0] ?? null),
    dateline: content.dateline,
    published: timeView(site, firstPublishedAt),
    updated: publishedAt === firstPublishedAt ? null : timeView(site, publishedAt),
    leadPicture: pictureInUse(site, links, content.leadPicture),
    body: renderBody(content.body, content.leadIn, {
      picture: (media) => pictureFromLibrary(site, links, media),
      number: (value) => numberText(site, value),
    }),
    corrections: corrections(context, article),
    tags: content.tags.flatMap((id) => {
      const tag = site.tags.get(id)
      return tag === undefined
        ? []
        : [linkView(context, { text: tag.name, lang: null }, tagPlace(tag))]
    }),
    related: cardViews(context, relatedTo(article, site, lists)),
    section: sectionLink(context, article.section),
    older: older === null ? null : cardView(context, older),
    newer: newer === null ? null : cardView(context, newer),
  }
}

function articleHead(context: PageContext, article: SiteArticle): HeadView {
  const { site } = context
  const { content } = article.publication
  const tags = content.tags.flatMap((id) => site.tags.get(id)?.name ?? [])
  return headView(context, {
    title: headlineIn(content.headlines, 'search'),
    description: summaryOf(content),
    feeds: { list: '', title: site.settings.nameHi },
    jsonLd: articleJsonLd(context, article),
    keywords: [...content.leadIn, ...tags],
    properties: openGraph(context, article),
    names: xCard(context, article),
  })
}

function corrections(
  context: PageContext,
  { publication }: SiteArticle,
): ArticleView['corrections'] {
  return publication.corrections.map(({ at, note }) => ({
    time: dayView(context.site, at),
    note,
  }))
}

function authorLink(context: PageContext, id: Uuid): LinkView[] {
  const author = context.site.authors.get(id)
  if (author === undefined) return []
  return [linkView(context, authorLabel(author), authorPlace(author))]
}
