import type { SiteArticle } from '../site/articles'
import { isFresh } from '../site/site'
import { siteJsonLd } from './jsonLd'
import { cardViews } from './card'
import { chromeView } from './chrome'
import { headView } from './head'
import { sectionLink } from './labels'
import { longDayView, type PageContext } from './maker'
import { pinnedFirst, pinnedOn } from './pins'
import type { HomeView } from './views'

const SECONDARY = 4
const LATEST = 8
const BLOCK = 4
const BREAKING = 3

/** The home page: what the desk pinned, then the newest; a block for each section of the nav. */
export function homeView(context: PageContext): HomeView {
  const { site } = context
  const { fresh, settings } = site
  const order = pinnedFirst(pinnedOn(site, null), fresh)
  const top = order.slice(0, SECONDARY + 1)
  const shown = new Set(top)
  const [lead, ...secondary] = cardViews(context, top)
  const newest = fresh[0]
  return {
    head: headView(context, {
      title: settings.tagline === '' ? settings.nameHi : `${settings.nameHi} — ${settings.tagline}`,
      description: settings.tagline === '' ? settings.nameHi : settings.tagline,
      feeds: { list: '', title: settings.nameHi },
      jsonLd: siteJsonLd(context),
    }),
    chrome: chromeView(context),
    date: newest === undefined ? null : longDayView(site, newest.publication.firstPublishedAt),
    breaking: cardViews(context, fresh.filter(isBreaking).slice(0, BREAKING)),
    lead: lead ?? null,
    secondary,
    latest: cardViews(context, fresh.filter((article) => !shown.has(article)).slice(0, LATEST)),
    blocks: blocks(context, shown),
  }
}

function isBreaking({ publication }: SiteArticle): boolean {
  return publication.content.breaking
}

/** A section whose only articles stand at the top shows them again rather than nothing. */
function blocks(context: PageContext, shown: ReadonlySet<SiteArticle>): HomeView['blocks'] {
  const { site, lists } = context
  return site.tree.top
    .filter(({ section }) => !section.hidden)
    .map((node) => {
      const { id } = node.section
      const newest = (lists.bySection.get(id) ?? [])
        .filter(isFresh)
        .slice(-(BLOCK * 4))
        .reverse()
      const order = pinnedFirst(pinnedOn(site, id), newest)
      const others = order.filter((article) => !shown.has(article))
      const articles = (others.length > 0 ? others : order).slice(0, BLOCK)
      return { section: sectionLink(context, node), cards: cardViews(context, articles) }
    })
    .filter(({ cards }) => cards.length > 0)
}
