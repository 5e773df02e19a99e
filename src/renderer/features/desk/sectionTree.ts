import type { Section } from '@shared/newsroom/newsroom'
import type { Uuid } from '@shared/ids'

export interface SectionBranch {
  readonly section: Section
  /** 0 at the top. */
  readonly depth: number
}

/** The sections in reading order, each child below its parent. */
export function sectionBranches(sections: readonly Section[]): SectionBranch[] {
  const childrenOf = (parent: Uuid | null, depth: number): SectionBranch[] =>
    sections
      .filter((section) => section.parent === parent)
      .sort((one, other) => one.position - other.position)
      .flatMap((section) => [{ section, depth }, ...childrenOf(section.id, depth + 1)])
  return childrenOf(null, 0)
}

/** A section's name in the interface language. */
export function sectionLabel(section: Section, language: string): string {
  return language === 'hi' || section.labelEn === '' ? section.labelHi : section.labelEn
}
