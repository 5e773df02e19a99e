import { fail, ok, type Result } from '@shared/result'
import type { KnownSection } from './navigation'
import { parsePortalText, type ParsedArticle } from './portalText'
import type { ImportStep } from './report'

/** The formats that can be imported, by the names of the command line. */
export const IMPORT_FORMATS = ['portal-text'] as const
export type ImportFormat = (typeof IMPORT_FORMATS)[number]

/** What only a portal's page has; a text without any of it may be anything. */
const SIGNS: readonly ImportStep['did'][] = [
  'dropped_navigation',
  'dropped_share',
  'joined_headline',
  'took_lead_in',
]

const OTHER_FORMATS: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/^\s*(<!doctype html|<html[\s>])/iu, 'an HTML page'],
  [/^\s*<\?xml|^\s*<rss[\s>]/iu, 'an XML file'],
  [/^\s*[{[]\s*["\]}{[]/u, 'a JSON file'],
  [/^\s*\{\\rtf/u, 'an RTF document'],
]

/**
 * Parses a text in the format that was asked for, or in the one it shows signs
 * of. Fails with `unknown_format` or `not_an_article`.
 */
export function parseArticleText(
  text: string,
  format: ImportFormat | null,
  sections: readonly KnownSection[],
): Result<ParsedArticle> {
  const other = format === null ? otherFormat(text) : null
  if (other !== null) return fail('unknown_format', `It is ${other}, which cannot be imported.`)
  const parsed = parsePortalText(text, sections)
  if (format !== null || !parsed.ok) return parsed
  if (parsed.value.report.steps.some((step) => SIGNS.includes(step.did))) return ok(parsed.value)
  return fail(
    'unknown_format',
    'It shows no sign of a portal page. If it is one, say so: --format portal-text.',
  )
}

function otherFormat(text: string): string | null {
  return OTHER_FORMATS.find(([pattern]) => pattern.test(text.slice(0, 1000)))?.[1] ?? null
}
