import { foldForSearch } from '@shared/hindi/fold'

/** Whether every word of `query` begins or stands in `text`, with the search's folding of Hindi. */
export function matchesWords(text: string, query: string): boolean {
  const folded = foldForSearch(text)
  return foldForSearch(query)
    .split(/\s+/)
    .every((word) => folded.includes(word))
}
