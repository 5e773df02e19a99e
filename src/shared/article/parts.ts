import type { ArticlePart, ArticlePatch } from './article'
import { HEADLINE_SLOTS } from './slots'

/** Every part of an article that bears a version of its own. */
export const ARTICLE_PARTS = [
  ...HEADLINE_SLOTS.map((slot) => `headline:${slot}` as const),
  'lead_in',
  'body',
  'bylines',
  'sections',
  'tags',
  'picture',
  'details',
] as const satisfies readonly ArticlePart[]

/** A patch whose body may still be a question, as in the window. */
type AnyPatch = Omit<ArticlePatch, 'body'> & { readonly body?: unknown }

/** The parts that a patch would touch. */
export function partsOf(patch: AnyPatch): ArticlePart[] {
  const parts: ArticlePart[] = []
  for (const slot of HEADLINE_SLOTS) {
    if (patch.headlines?.[slot] !== undefined) parts.push(`headline:${slot}`)
  }
  if (patch.leadIn !== undefined) parts.push('lead_in')
  if (patch.body !== undefined) parts.push('body')
  if (patch.bylines !== undefined) parts.push('bylines')
  if (patch.sections !== undefined) parts.push('sections')
  if (patch.tags !== undefined) parts.push('tags')
  if (patch.leadPicture !== undefined) parts.push('picture')
  if (patch.details !== undefined && Object.keys(patch.details).length > 0) parts.push('details')
  return parts
}
