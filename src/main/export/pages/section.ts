import type { SiteSection } from '../site/sections'
import { chromeView } from './chrome'
import { headView } from './head'
import { breadcrumbs, graph } from './jsonLd'
import { hindiLabel, sectionLink, trailTo } from './labels'
import { numberedTitle, type ListingPage } from './listing'
import type { LabelView, SectionView } from './views'

/** A page of a section's list. */
export function sectionView(node: SiteSection, listing: ListingPage): SectionView {
  const { context, cards, pager } = listing
  const { settings } = context.site
  const title = hindiLabel(node.section).text
  const trail = trailTo(context, node)
  return {
    head: headView(context, {
      title: `${numberedTitle(title, listing)} — ${settings.nameHi}`,
      description: `${title}: ${settings.nameHi} पर ताज़ा ख़बरें`,
      feeds: { list: node.place, title: `${settings.nameHi}: ${title}` },
      jsonLd: graph([breadcrumbs(context, node)]),
    }),
    chrome: chromeView(context),
    title,
    subtitle: englishLabel(node),
    trail,
    children: node.children
      .filter(({ section }) => !section.hidden)
      .map((child) => sectionLink(context, child)),
    cards,
    pager,
  }
}

function englishLabel({ section }: SiteSection): LabelView | null {
  if (section.labelHi === '' || section.labelEn === '') return null
  return { text: section.labelEn, lang: 'en' }
}
