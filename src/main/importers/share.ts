import type { Line } from './lines'

/** The lines without `Share this:` and the services listed under it, and the numbers of those. */
export interface WithoutShare {
  readonly lines: readonly Line[]
  readonly dropped: readonly number[]
  /** Number of the first line that was a share line; what stands before it is the page's head. */
  readonly first: number | null
}

const SHARE = /^(share this|शेयर करें|साझा करें)\s*:?$/iu
const SHARE_AT_END = /(?<=[।॥.?!’”'"])\s*share this\s*:$/iu
const SERVICE =
  /^(facebook|x|twitter|whatsapp|telegram|e-?mail|linkedin|pinterest|reddit|tumblr|pocket|print|copy( link)?|more|click to (share|print|email)\b.{0,80})$/iu

/** Takes the share furniture out, wherever it stands. */
export function withoutShare(lines: readonly Line[]): WithoutShare {
  const kept: Line[] = []
  const dropped: number[] = []
  let underShare = false
  for (const line of lines) {
    if (SHARE.test(line.text) || (underShare && SERVICE.test(line.text))) {
      dropped.push(line.number)
      underShare = true
      continue
    }
    const text = line.text.replace(SHARE_AT_END, '')
    underShare = text !== line.text
    if (underShare) dropped.push(line.number)
    kept.push(underShare ? { ...line, text } : line)
  }
  return { lines: kept, dropped, first: dropped[0] ?? null }
}
