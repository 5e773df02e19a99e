import { element, escapeHtml } from './html'

/**
 * The keyword lead-in as the first paragraph begins with it: the English phrases
 * in order, then a colon, in a span that says that they are English. Nothing
 * when there is none.
 */
export function renderLeadIn(phrases: readonly string[]): string {
  const printed = phrases.map((phrase) => phrase.trim()).filter((phrase) => phrase !== '')
  if (printed.length === 0) return ''
  return element('span', { class: 'lead-in', lang: 'en' }, `${escapeHtml(printed.join(', '))} : `)
}
