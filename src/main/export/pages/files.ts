import type { BundleFile, FileGroup } from '../bundle'
import { fileOf, linksFrom, rootedLinks, type Place } from '../site/links'
import { byCode } from '../site/order'
import type { RenderTemplate } from '../theme/templates'
import { articleView } from './article'
import { authorPlace, authorView } from './author'
import { homeView } from './home'
import { listingPlans, type ListingPage, type ListingPlan } from './listing'
import type { PageContext, PageMaker } from './maker'
import { noticeView } from './notice'
import { notFoundView } from './notFound'
import { pinnedOn } from './pins'
import { sectionView } from './section'
import { tagPlace, tagView } from './tag'

const NOT_FOUND = '404.html'

/** Every HTML page of a bundle: articles, then lists, then home and the 404 page. */
export function pageFiles(maker: PageMaker, render: RenderTemplate): readonly BundleFile[] {
  const { site } = maker
  const context = (place: Place): PageContext => ({ ...maker, links: linksFrom(place, site.base) })
  const notFound = { ...maker, links: rootedLinks(NOT_FOUND, site.base) }
  return [
    ...articleFiles(maker, render, context),
    ...sectionFiles(maker, render),
    ...tagFiles(maker, render),
    ...authorFiles(maker, render),
    page('list', NOT_FOUND, () => render('not-found', notFoundView(notFound))),
    page('list', '', () => render('home', homeView(context('')))),
  ]
}

function articleFiles(
  { site }: PageMaker,
  render: RenderTemplate,
  context: (place: Place) => PageContext,
): readonly BundleFile[] {
  return site.articles.map((article) => {
    const { place, publication } = article
    return page('article', place, () =>
      publication.live === 'withdrawn'
        ? render('notice', noticeView(context(place), article))
        : render('article', articleView(context(place), article)),
    )
  })
}

function sectionFiles(maker: PageMaker, render: RenderTemplate): readonly BundleFile[] {
  const { site, lists } = maker
  return site.tree.all.flatMap((node) => {
    const { id } = node.section
    const articles = lists.bySection.get(id) ?? []
    const plans = listingPlans(maker, node.place, articles, pinnedOn(site, id))
    return listFiles(plans, (listing) => render('section', sectionView(node, listing)))
  })
}

function tagFiles(maker: PageMaker, render: RenderTemplate): readonly BundleFile[] {
  const { site, lists } = maker
  const tags = [...site.tags.values()].sort((a, b) => byCode(a.slug, b.slug) || byCode(a.id, b.id))
  return tags.flatMap((tag) => {
    const articles = lists.byTag.get(tag.id) ?? []
    if (articles.length === 0) return []
    const plans = listingPlans(maker, tagPlace(tag), articles)
    return listFiles(plans, (listing) => render('tag', tagView(tag, listing)))
  })
}

function authorFiles(maker: PageMaker, render: RenderTemplate): readonly BundleFile[] {
  const { site, lists } = maker
  const authors = [...site.authors.values()].sort(
    (a, b) => byCode(a.slug, b.slug) || byCode(a.id, b.id),
  )
  return authors.flatMap((author) => {
    const articles = lists.byAuthor.get(author.id) ?? []
    if (articles.length === 0) return []
    const plans = listingPlans(maker, authorPlace(author), articles)
    return listFiles(plans, (listing) => render('author', authorView(author, listing)))
  })
}

function listFiles(
  plans: readonly ListingPlan[],
  print: (listing: ListingPage) => string,
): readonly BundleFile[] {
  return plans.map(({ place, make }) => page('list', place, () => print(make())))
}

function page(group: FileGroup, place: Place, make: () => string): BundleFile {
  return { path: fileOf(place), group, kind: 'made', make }
}
