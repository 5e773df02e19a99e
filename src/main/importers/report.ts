/**
 * What an importer did, line by line: nothing it decides is silent. Lines count
 * from 1 in the file as it came. Kept with the article's history and printed by
 * the command line, so the names are a public format.
 */
export type ImportStep =
  | { readonly did: 'dropped_navigation'; readonly lines: readonly number[] }
  | { readonly did: 'dropped_share'; readonly lines: readonly number[] }
  | { readonly did: 'took_headline'; readonly lines: readonly number[] }
  | { readonly did: 'joined_headline'; readonly lines: readonly number[] }
  | { readonly did: 'took_strip_and_headline'; readonly lines: readonly number[] }
  | {
      readonly did: 'took_lead_in'
      readonly lines: readonly number[]
      readonly phrases: readonly string[]
    }
  | { readonly did: 'took_subhead'; readonly lines: readonly number[]; readonly text: string }
  /** Short lines that stand where no subhead can: they stay paragraphs. */
  | { readonly did: 'kept_short_lines'; readonly lines: readonly number[] }
  | {
      readonly did: 'named_section'
      readonly lines: readonly number[]
      readonly section: string
      readonly from: 'breadcrumb' | 'lead_in' | 'option'
    }
  | {
      readonly did: 'warned_long_headline'
      readonly lines: readonly number[]
      readonly graphemes: number
    }
  | { readonly did: 'warned_damaged_letters'; readonly lines: readonly number[] }
  | { readonly did: 'normalised'; readonly lines: readonly number[] }
  | { readonly did: 'removed_control_characters'; readonly lines: readonly number[] }

export interface ImportReport {
  readonly format: string
  /** Lines of the file, blank ones too. */
  readonly lines: number
  readonly steps: readonly ImportStep[]
}

/** What a person should look at, in a line each: damaged letters, a headline too long to print. */
export function warningsIn({ steps }: Pick<ImportReport, 'steps'>): string[] {
  return steps.flatMap((step) => {
    if (step.did === 'warned_long_headline') {
      return [`the headline has ${step.graphemes} letters (line ${step.lines.join(', ')})`]
    }
    if (step.did !== 'warned_damaged_letters') return []
    return [`letters were damaged before the import (line ${step.lines.join(', ')})`]
  })
}
