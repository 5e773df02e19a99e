import { HOME_LABEL, linkView, navLabel } from './labels'
import type { PageContext } from './maker'
import type { ChromeView, LinkView } from './views'

/** Masthead, nav and footer. Nothing in it changes with a new article, or every page would. */
export function chromeView(context: PageContext): ChromeView {
  const { site, links, theme } = context
  const { nameHi, nameEn, tagline, contactEmail } = site.settings
  return {
    name: nameHi,
    nameEn,
    tagline,
    home: links.to(''),
    nav: navView(context),
    feed: site.base === null ? null : links.to('feed.xml'),
    contactEmail,
    script: links.to(theme.script),
  }
}

function navView(context: PageContext): readonly LinkView[] {
  const { navLabels } = context.site.settings
  const lang = navLabels === 'en' ? 'en' : null
  const home = linkView(context, { text: HOME_LABEL[navLabels], lang }, '')
  const sections = context.site.tree.top
    .filter(({ section }) => !section.hidden)
    .map((node) => linkView(context, navLabel(node.section, navLabels), node.place))
  return [home, ...sections]
}
