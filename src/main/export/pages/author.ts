import type { Author } from '@shared/newsroom/newsroom'
import type { Place } from '../site/links'
import { segment } from '../site/segment'
import { chromeView } from './chrome'
import { headView } from './head'
import { authorLabel } from './labels'
import { numberedTitle, type ListingPage } from './listing'
import { shorten } from './summary'
import type { AuthorView } from './views'

/** Where the list of an author is kept. */
export function authorPlace(author: Author): Place {
  return `author/${segment(author.slug, authorLabel(author).text)}/`
}

/** A page of an author's list. */
export function authorView(author: Author, listing: ListingPage): AuthorView {
  const { context, cards, pager } = listing
  const { nameHi } = context.site.settings
  const title = authorLabel(author).text
  const both = author.nameHi !== '' && author.nameEn !== ''
  return {
    head: headView(context, {
      title: `${numberedTitle(title, listing)} — ${nameHi}`,
      description: author.bio === '' ? `${title} की ख़बरें — ${nameHi}` : shorten(author.bio, 170),
      feeds: null,
      jsonLd: null,
    }),
    chrome: chromeView(context),
    title,
    subtitle: both ? { text: author.nameEn, lang: 'en' } : null,
    bio: author.bio,
    cards,
    pager,
  }
}
