import type { Author, Section } from '@shared/newsroom/newsroom'
import type { Place } from '../site/links'
import type { SiteSection } from '../site/sections'
import type { PageContext } from './maker'
import type { LabelView, LinkView } from './views'

export const HOME_LABEL = { en: 'Home', hi: 'मुख्य पृष्ठ' } as const

/** The Hindi label of a section, or the English one where the desk gave no Hindi. */
export function hindiLabel(section: Section): LabelView {
  return section.labelHi !== ''
    ? { text: section.labelHi, lang: null }
    : { text: section.labelEn, lang: 'en' }
}

/** A section's label as the nav prints it, by setting. */
export function navLabel(section: Section, labels: 'en' | 'hi'): LabelView {
  if (labels === 'hi' || section.labelEn === '') return hindiLabel(section)
  return { text: section.labelEn, lang: 'en' }
}

/** The name of an author as Hindi readers know it. */
export function authorLabel({ nameHi, nameEn }: Author): LabelView {
  return nameHi !== '' ? { text: nameHi, lang: null } : { text: nameEn, lang: 'en' }
}

/** A label that leads to a place. */
export function linkView({ links }: PageContext, label: LabelView, place: Place): LinkView {
  return { ...label, href: links.to(place), current: links.here === place }
}

/** A section by its Hindi label. */
export function sectionLink(context: PageContext, { section, place }: SiteSection): LinkView {
  return linkView(context, hindiLabel(section), place)
}

/** The way from home down to a section, in Hindi. */
export function trailTo(context: PageContext, section: SiteSection): readonly LinkView[] {
  const home = linkView(context, { text: HOME_LABEL.hi, lang: null }, '')
  return [home, ...section.trail.map((node) => sectionLink(context, node))]
}
