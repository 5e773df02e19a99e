import { HEADLINE_WARNING_LENGTH } from '@shared/article/slots'
import { countGraphemes } from '@shared/hindi/graphemes'
import { fail, ok, type Result } from '@shared/result'
import { blocksOf, type ImportedBlock } from './blocks'
import { headlinesOf, type FoundHeadlines } from './headline'
import { leadInAlone, splitLeadIn, type LeadIn } from './leadIn'
import { linesOf, type Line } from './lines'
import { footerOf, navigationOf, type KnownSection, type Navigation } from './navigation'
import type { ImportReport, ImportStep } from './report'
import { sectionOfPhrases } from './sectionOfPhrases'
import { withoutShare } from './share'

/** An article as a parser hands it on; ids of blocks are the caller's to make. */
export interface ParsedArticle {
  readonly headlines: { readonly main: string; readonly strip: string | null }
  readonly leadIn: readonly string[]
  readonly blocks: readonly ImportedBlock[]
  readonly section: KnownSection | null
  readonly report: ImportReport
}

/** More lines than that are a log, a table or a book. */
const MOST_LINES = 20_000
const DEVANAGARI_LETTER = /[\u0904-\u0939\u0958-\u0961]/u

/**
 * Reads a portal's article page that was copied as text. Furniture is dropped
 * and said so; every other line is kept, in its order. Fails with
 * `not_an_article` where no headline or no Hindi text is found; never throws.
 */
export function parsePortalText(
  text: string,
  sections: readonly KnownSection[],
): Result<ParsedArticle> {
  const source = linesOf(text)
  if (source.lines.length > MOST_LINES) {
    return fail('not_an_article', `It has ${source.lines.length} lines: too many for one article.`)
  }
  const navigation = navigationOf(source.lines, sections)
  const footer = footerOf(source.lines.slice(navigation.count), sections)
  const end = source.lines.length - footer
  const share = withoutShare(source.lines.slice(navigation.count, end))
  const found = headlinesOf(share.lines, share.first)
  if (!found) return fail('not_an_article', 'No headline stands before its text.')
  const body = bodyOf(share.lines.slice(found.count))
  const refusal = whyNotAnArticle(found, body.blocks)
  if (refusal) return fail('not_an_article', refusal)
  const section = navigation.section ?? sectionOfLeadIn(body.leadIn, body.lede, sections)
  return ok({
    headlines: { main: found.main, strip: found.strip },
    leadIn: body.leadIn?.phrases ?? [],
    blocks: body.blocks,
    section: section?.section ?? null,
    report: {
      format: 'portal-text',
      lines: source.total,
      steps: [
        ...source.steps,
        ...navigationSteps([
          ...source.lines.slice(0, navigation.count),
          ...source.lines.slice(end),
        ]),
        ...(share.dropped.length > 0 ? [dropped(share.dropped)] : []),
        found.step,
        ...longHeadlineSteps(found, share.lines),
        ...body.steps,
        ...sectionSteps(navigation, section),
      ],
    },
  })
}

interface ParsedBody {
  readonly leadIn: LeadIn | null
  /** Number of the line that bore the lead-in. */
  readonly lede: number
  readonly blocks: readonly ImportedBlock[]
  readonly steps: readonly ImportStep[]
}

function bodyOf(lines: readonly Line[]): ParsedBody {
  const first = lines[0]
  const { leadIn, rest } = withoutLeadIn(lines)
  const { blocks, kept } = blocksOf(rest)
  const steps: ImportStep[] = []
  if (first && leadIn) {
    steps.push({ did: 'took_lead_in', lines: [first.number], phrases: leadIn.phrases })
  }
  for (const block of blocks) {
    if (block.kind === 'subhead') {
      steps.push({ did: 'took_subhead', lines: [block.line], text: block.text })
    }
  }
  if (kept.length > 0) steps.push({ did: 'kept_short_lines', lines: kept })
  return { leadIn, lede: first?.number ?? 0, blocks, steps }
}

/** The lead-in stands before the lede in the same line, or in the line above it. */
function withoutLeadIn(lines: readonly Line[]): {
  readonly leadIn: LeadIn | null
  readonly rest: readonly Line[]
} {
  const [first, ...others] = lines
  const lede = others[0]
  if (!first) return { leadIn: null, rest: [] }
  const leadIn = splitLeadIn(first.text)
  if (leadIn) return { leadIn, rest: [{ ...first, text: leadIn.rest }, ...others] }
  const phrases = lede && !splitLeadIn(lede.text) ? leadInAlone(first.text) : null
  if (!lede || !phrases) return { leadIn: null, rest: lines }
  return { leadIn: { phrases, rest: lede.text }, rest: others }
}

function whyNotAnArticle(found: FoundHeadlines, blocks: readonly ImportedBlock[]): string | null {
  if (blocks.length === 0) return 'It has a headline and no text.'
  const hindi = [found.main, ...blocks.map((block) => block.text)]
  if (!hindi.some((text) => DEVANAGARI_LETTER.test(text))) return 'It holds no Hindi text.'
  return null
}

interface NamedSection {
  readonly section: KnownSection
  readonly line: number
}

function sectionOfLeadIn(
  leadIn: LeadIn | null,
  line: number,
  sections: readonly KnownSection[],
): NamedSection | null {
  const section = sectionOfPhrases(leadIn?.phrases ?? [], sections)
  return section && { section, line }
}

function navigationSteps(lines: readonly Line[]): ImportStep[] {
  if (lines.length === 0) return []
  return [{ did: 'dropped_navigation', lines: lines.map(({ number }) => number) }]
}

function dropped(lines: readonly number[]): ImportStep {
  return { did: 'dropped_share', lines }
}

function longHeadlineSteps(found: FoundHeadlines, lines: readonly Line[]): ImportStep[] {
  const steps: ImportStep[] = []
  for (const line of lines.slice(0, found.strip === null ? 1 : 2)) {
    const graphemes = countGraphemes(line.text)
    if (graphemes > HEADLINE_WARNING_LENGTH) {
      steps.push({ did: 'warned_long_headline', lines: [line.number], graphemes })
    }
  }
  return steps
}

function sectionSteps(navigation: Navigation, named: NamedSection | null): ImportStep[] {
  if (!named) return []
  const from = navigation.section ? 'breadcrumb' : 'lead_in'
  return [{ did: 'named_section', lines: [named.line], section: named.section.slug, from }]
}
