import { visible, type Line } from './lines'

/** The lines without `Share this:` and the services listed under it, and the numbers of those. */
export interface WithoutShare {
  readonly lines: readonly Line[]
  readonly dropped: readonly number[]
  /** Number of the first line that was a share line; what stands before it is the page's head. */
  readonly first: number | null
}

const HEAD =
  'share(( this)?( (article|story|post|news|page))?|( on| via))|' +
  '(इसे |इस )?((ख\u093C?बर|लेख|पोस्ट|समाचार) )?(को )?(शेयर|साझा) करें'
const SERVICE =
  'facebook|x|twitter|whatsapp|telegram|e-?mail|linkedin|pinterest|reddit|tumblr|pocket|print|' +
  'copy( link)?|more|instagram|फ\u093C?ेसबुक|ट्विटर|व्हाट्सए?ऐ?प|टेलीग्राम|ई-?मेल'

// Each space can match in one place only: a page must not be able to stall the importer.
const SHARE = new RegExp(`^(${HEAD}) ?:?( ?([,|•·/] ?)?(${SERVICE}))*$`, 'iu')
const SHARE_AT_END = /(?<=[।॥.?!’”'"])\s*share this\s*[:：]$/iu
const UNDER_SHARE = new RegExp(`^(${SERVICE}|click to (share|print|email)\\b.{0,80})$`, 'iu')

/** Takes the share furniture out, wherever it stands. */
export function withoutShare(lines: readonly Line[]): WithoutShare {
  const kept: Line[] = []
  const dropped: number[] = []
  let underShare = false
  for (const line of lines) {
    const words = visible(line.text).replace('：', ':')
    if (SHARE.test(words) || (underShare && UNDER_SHARE.test(words))) {
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
