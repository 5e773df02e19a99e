import type { Tag } from '@shared/newsroom/newsroom'
import type { Place } from '../site/links'
import { segment } from '../site/segment'
import { chromeView } from './chrome'
import { headView } from './head'
import { numberedTitle, type ListingPage } from './listing'
import type { TagView } from './views'

/** Where the list of a tag is kept. */
export function tagPlace(tag: Tag): Place {
  return `tag/${segment(tag.slug, tag.name)}/`
}

/** A page of a tag's list. */
export function tagView(tag: Tag, listing: ListingPage): TagView {
  const { context, cards, pager } = listing
  const { nameHi } = context.site.settings
  return {
    head: headView(context, {
      title: `${numberedTitle(tag.name, listing)} — ${nameHi}`,
      description: `${tag.name} से जुड़ी ख़बरें — ${nameHi}`,
      feeds: null,
      jsonLd: null,
    }),
    chrome: chromeView(context),
    title: tag.name,
    cards,
    pager,
  }
}
