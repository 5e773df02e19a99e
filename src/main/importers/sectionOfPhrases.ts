import { sectionLabelled, type KnownSection } from './navigation'

// `National top news` names a section; `Special session of parliament` does not.
const NEWS_TAIL = /\s+((top|latest|breaking|hindi)\s+)*news(\s+in\s+hindi)?$/iu

/**
 * The section that a lead-in names: a phrase that is a section's label, or the
 * label followed by `news`, `top news` and the like. The first such phrase counts.
 */
export function sectionOfPhrases(
  phrases: readonly string[],
  sections: readonly KnownSection[],
): KnownSection | null {
  for (const phrase of phrases) {
    const section = sectionLabelled(phrase.replace(NEWS_TAIL, ''), sections)
    if (section) return section
  }
  return null
}
