import type { KnownSection } from '../../../../src/main/importers/navigation'
import { FIRST_SECTIONS } from '@shared/newsroom/sections'

/** The sections of a new newsroom, with their slugs for ids. */
export const SECTIONS: readonly KnownSection[] = FIRST_SECTIONS.map((section) => ({
  ...section,
  id: section.slug,
}))
