import type { Uuid } from '@shared/ids'
import type { SiteArticle } from './articles'
import type { Site } from './site'

/** Which lists every article stands in; each list the oldest first. */
export interface Lists {
  /** With the articles of the sections below. */
  readonly bySection: ReadonlyMap<Uuid, readonly SiteArticle[]>
  /** By primary section only: whom an article has for neighbours. */
  readonly byHome: ReadonlyMap<Uuid, readonly SiteArticle[]>
  readonly byTag: ReadonlyMap<Uuid, readonly SiteArticle[]>
  readonly byAuthor: ReadonlyMap<Uuid, readonly SiteArticle[]>
}

/** Sorts the listed articles into their lists, in one pass. */
export function listsOf(site: Site): Lists {
  const bySection = new Map<Uuid, SiteArticle[]>()
  const byHome = new Map<Uuid, SiteArticle[]>()
  const byTag = new Map<Uuid, SiteArticle[]>()
  const byAuthor = new Map<Uuid, SiteArticle[]>()
  for (const article of site.listed) {
    const { content, section } = article.publication
    add(byHome, [section], article)
    add(bySection, sectionsOf(site, article), article)
    add(
      byTag,
      content.tags.filter((tag) => site.tags.has(tag)),
      article,
    )
    const agency = content.agency === null ? [] : [content.agency]
    add(
      byAuthor,
      [...content.bylines, ...agency].filter((id) => site.authors.has(id)),
      article,
    )
  }
  return { bySection, byHome, byTag, byAuthor }
}

/** The primary section, the further ones and all above them. */
function sectionsOf(site: Site, { publication }: SiteArticle): readonly Uuid[] {
  const named = [publication.section, ...publication.content.furtherSections]
  return named.flatMap((id) => (site.tree.byId.get(id)?.trail ?? []).map((node) => node.section.id))
}

function add(lists: Map<Uuid, SiteArticle[]>, ids: readonly Uuid[], article: SiteArticle): void {
  for (const id of new Set(ids)) {
    const list = lists.get(id)
    if (list) list.push(article)
    else lists.set(id, [article])
  }
}
