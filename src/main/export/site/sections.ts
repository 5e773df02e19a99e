import type { Uuid } from '@shared/ids'
import type { Section } from '@shared/newsroom/newsroom'
import { byCode, groupBy } from './order'
import type { Place } from './links'
import { segment } from './segment'

/** A section with its place in the tree. */
export interface SiteSection {
  readonly section: Section
  readonly place: Place
  /** From the top of the tree down to the section itself. */
  readonly trail: readonly SiteSection[]
  readonly children: readonly SiteSection[]
}

export interface SectionTree {
  /** The top of the tree, in the desk's order. */
  readonly top: readonly SiteSection[]
  /** Every section, parents before children, in the desk's order. */
  readonly all: readonly SiteSection[]
  readonly byId: ReadonlyMap<Uuid, SiteSection>
}

/** The tree of sections. A section whose parent is unknown stands at the top. */
export function sectionTree(sections: readonly Section[]): SectionTree {
  const known = new Set(sections.map(({ id }) => id))
  const parentOf = ({ parent }: Section): Uuid | null =>
    parent !== null && known.has(parent) ? parent : null
  const byParent = groupBy([...sections].sort(inOrder), parentOf)
  const all: SiteSection[] = []
  const plant = (section: Section, above: readonly SiteSection[]): SiteSection => {
    const children: SiteSection[] = []
    const trail: SiteSection[] = [...above]
    const place = `${above.at(-1)?.place ?? ''}${segment(section.slug, section.labelEn)}/`
    const planted: SiteSection = { section, place, trail, children }
    trail.push(planted)
    all.push(planted)
    for (const child of byParent.get(section.id) ?? []) children.push(plant(child, trail))
    return planted
  }
  const top = (byParent.get(null) ?? []).map((section) => plant(section, []))
  return { top, all, byId: new Map(all.map((planted) => [planted.section.id, planted])) }
}

function inOrder(a: Section, b: Section): number {
  return a.position - b.position || byCode(a.slug, b.slug) || byCode(a.id, b.id)
}
