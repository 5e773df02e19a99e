import type { Article, ArticlePart, ArticlePatch } from '@shared/article/article'
import { partsOf } from '@shared/article/parts'
import { HEADLINE_SLOTS } from '@shared/article/slots'
import type { BodyDocument } from '@shared/body/document'

/**
 * What a person changed and what is not saved yet. The body is a question, not
 * an answer: it is serialised once per save and not once per key.
 */
export type Edit = Omit<ArticlePatch, 'body'> & { readonly body?: () => BodyDocument }

/** Two edits as one; what `newer` touches, it decides. */
export function mergeEdits(older: Edit, newer: Edit): Edit {
  const merged: Edit = { ...older, ...newer }
  return {
    ...merged,
    ...(older.headlines || newer.headlines
      ? { headlines: { ...older.headlines, ...newer.headlines } }
      : {}),
    ...(older.details || newer.details ? { details: { ...older.details, ...newer.details } } : {}),
  }
}

/** The share of an edit that falls in `parts`. */
export function onlyParts(edit: Edit, parts: readonly ArticlePart[]): Edit {
  const has = (part: ArticlePart): boolean => parts.includes(part)
  const slots = HEADLINE_SLOTS.filter(
    (slot) => has(`headline:${slot}`) && edit.headlines?.[slot] !== undefined,
  )
  return {
    ...(slots.length > 0
      ? { headlines: Object.fromEntries(slots.map((slot) => [slot, edit.headlines?.[slot]])) }
      : {}),
    ...(edit.leadIn !== undefined && has('lead_in') ? { leadIn: edit.leadIn } : {}),
    ...(edit.body !== undefined && has('body') ? { body: edit.body } : {}),
    ...(edit.bylines !== undefined && has('bylines') ? { bylines: edit.bylines } : {}),
    ...(edit.sections !== undefined && has('sections') ? { sections: edit.sections } : {}),
    ...(edit.tags !== undefined && has('tags') ? { tags: edit.tags } : {}),
    ...(edit.leadPicture !== undefined && has('picture') ? { leadPicture: edit.leadPicture } : {}),
    ...(edit.details !== undefined && has('details') ? { details: edit.details } : {}),
  }
}

/** The share of an edit that falls outside `parts`. */
export function withoutParts(edit: Edit, parts: readonly ArticlePart[]): Edit {
  return onlyParts(
    edit,
    partsOf(edit).filter((part) => !parts.includes(part)),
  )
}

/** The edit as it goes over the bridge, the body serialised now. */
export function patchOf(edit: Edit): ArticlePatch {
  const { body, ...rest } = edit
  return body ? { ...rest, body: body() } : rest
}

/** The article as it stands with a patch applied. */
export function applyPatch(article: Article, patch: ArticlePatch): Article {
  return {
    ...article,
    ...patch.details,
    ...(patch.headlines ? { headlines: { ...article.headlines, ...patch.headlines } } : {}),
    ...(patch.leadIn !== undefined ? { leadIn: patch.leadIn } : {}),
    ...(patch.body !== undefined ? { body: patch.body } : {}),
    ...(patch.bylines !== undefined
      ? { bylines: patch.bylines.authors, agency: patch.bylines.agency }
      : {}),
    ...(patch.sections !== undefined
      ? { section: patch.sections.primary, furtherSections: patch.sections.further }
      : {}),
    ...(patch.tags !== undefined ? { tags: patch.tags } : {}),
    ...(patch.leadPicture !== undefined ? { leadPicture: patch.leadPicture } : {}),
  }
}
