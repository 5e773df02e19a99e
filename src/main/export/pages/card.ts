import { headlineIn } from '@shared/article/slots'
import type { SiteArticle } from '../site/articles'
import { sectionLink } from './labels'
import { timeView, type PageContext } from './maker'
import { pictureInUse } from './media'
import { summaryOf } from './summary'
import type { CardView } from './views'

/** An article as lists on this page show it. */
export function cardView(context: PageContext, article: SiteArticle): CardView {
  const { content, firstPublishedAt } = article.publication
  return {
    href: context.links.to(article.place),
    headline: headlineIn(content.headlines, 'card'),
    kicker: content.kicker,
    summary: summaryOf(content),
    section: sectionLink(context, article.section),
    time: timeView(context.site, firstPublishedAt),
    picture: pictureInUse(context.site, context.links, content.leadPicture),
    breaking: content.breaking,
  }
}

/** Cards of several articles, in their order. */
export function cardViews(
  context: PageContext,
  articles: readonly SiteArticle[],
): readonly CardView[] {
  return articles.map((article) => cardView(context, article))
}
