import type { SiteArticle } from '../site/articles'
import { chromeView } from './chrome'
import { headView } from './head'
import { sectionLink } from './labels'
import type { PageContext } from './maker'
import type { NoticeView } from './views'

/** What stands at the address of a withdrawn article. Nothing of the article itself is in it. */
export function noticeView(context: PageContext, article: SiteArticle): NoticeView {
  const { nameHi } = context.site.settings
  return {
    head: headView(context, {
      title: `ख़बर वापस ली गई — ${nameHi}`,
      description: 'यह ख़बर वापस ले ली गई है।',
      feeds: null,
      jsonLd: null,
      hidden: true,
    }),
    chrome: chromeView(context),
    section: sectionLink(context, article.section),
  }
}
