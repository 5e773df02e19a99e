/** Text as a reader sees it: white space folded, no-break spaces and all. */
export function asRead(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim()
}

/** The lines of a page that bear text. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map(asRead)
    .filter((line) => line !== '')
}

/** The first of `lines` that does not follow in `text` after the one before it; `null` when all do. */
export function firstMissing(lines: readonly string[], text: string): string | null {
  let from = 0
  for (const line of lines) {
    const found = text.indexOf(line, from)
    if (found < 0) return line
    from = found + line.length
  }
  return null
}
