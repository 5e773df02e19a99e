import { foldForSearch } from '@shared/hindi/fold'

/**
 * The form under which names are one: tags have it as their unique key and
 * headlines are searched in it. It is kept in rows, so a change of the folding
 * rules needs a migration that folds again.
 */
export function folded(text: string): string {
  return foldForSearch(text).replace(/\s+/gu, ' ').trim()
}
