/** The phrases of a typed lead-in: parted by commas, without the colon that print adds. */
export function phrasesOf(text: string): string[] {
  return text
    .replace(/\s*:\s*$/, '')
    .split(',')
    .map((phrase) => phrase.replace(/\s+/g, ' ').trim())
    .filter((phrase) => phrase !== '')
}

/** A lead-in as one types and prints it. */
export function leadInText(phrases: readonly string[]): string {
  return phrases.join(', ')
}
