import type { EventSummary } from '@shared/article/article'

/** The report that an importer left with the event of the article's making, if any. */
export function importReportOf({ detail }: EventSummary): Readonly<Record<string, unknown>> | null {
  const report = detail['importReport']
  return typeof report === 'object' && report !== null
    ? (report as Readonly<Record<string, unknown>>)
    : null
}
