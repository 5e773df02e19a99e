export const LIST_ID = 'article-list'

/** Brings the keyboard to the list. */
export function focusList(): void {
  document.getElementById(LIST_ID)?.focus()
}
