import type { ArticlePatch } from '@shared/article/article'
import { toNfc } from '@shared/hindi/normalize'

/**
 * The patch with all its text in NFC. For what comes from blur, paste and
 * import; an autosave under the caret is left as it was typed.
 */
export function normalizePatch(patch: ArticlePatch): ArticlePatch {
  return mapText(patch) as ArticlePatch
}

/** NFC in every string of plain JSON; ids, instants and keys are ASCII and stay. */
function mapText(value: unknown): unknown {
  if (typeof value === 'string') return toNfc(value)
  if (Array.isArray(value)) return value.map(mapText)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapText(inner)]))
}
