import type { Uuid } from '@shared/ids'
import type { Section } from '@shared/newsroom/newsroom'
import { fail, ok, type Result } from '@shared/result'
import type { StorePort } from '../store/port'

/** All sections, in the order of the nav. */
export function listSections(store: StorePort): Promise<readonly Section[]> {
  return store.read('sections')
}

/** The section of that slug; `not_found` names those there are. */
export async function sectionBySlug(store: StorePort, slug: string): Promise<Result<Section>> {
  const sections = await store.read('sections')
  const section = sections.find((one) => one.slug === slug.normalize('NFC'))
  if (section) return ok(section)
  const known = sections.map((one) => one.slug).join(', ')
  return fail('not_found', `There is no section “${slug}”; there are ${known}.`, { section: slug })
}

/** The slug of a section, `null` for none. */
export function slugOfSection(sections: readonly Section[], id: Uuid | null): string | null {
  return sections.find((section) => section.id === id)?.slug ?? null
}
