import { unwrap, type Failure } from '@shared/result'
import type { ErrorCode } from '@shared/errors'
import { IMPORT_FORMATS } from '../importers/recognise'
import { warningsIn, type ImportReport } from '../importers/report'
import { IMPORT_STATUSES, importFiles } from '../services/importing'
import { sectionBySlug } from '../services/sections'
import { UsageError, type CliCommand, type Invocation } from './command'
import { choiceOf, textOf } from './values'

export const importCommand: CliCommand = {
  name: 'import',
  usage: 'import FILE… [--format F] [--status S] [--section SLUG]',
  summary: 'imports articles; a file that is none is skipped, by name and reason',
  options: {
    format: { type: 'string', help: `${IMPORT_FORMATS.join(', ')} (default: recognised)` },
    status: { type: 'string', help: `${IMPORT_STATUSES.join(', ')} (default: draft)` },
    section: { type: 'string', help: 'where the articles belong, whatever their pages say' },
  },
  needsNewsroom: true,
  async run(invocation) {
    const files = invocation.rest
    if (files.length === 0) throw new UsageError('FILE is missing.')
    const format = textOf(invocation, 'format')
    const status = textOf(invocation, 'status')
    const section = textOf(invocation, 'section')
    const options = {
      format: format === undefined ? null : choiceOf(format, '--format', IMPORT_FORMATS),
      status: status === undefined ? 'draft' : choiceOf(status, '--status', IMPORT_STATUSES),
    } as const
    const desk = await invocation.desk()
    const found =
      section === undefined ? undefined : unwrap(await sectionBySlug(desk.store, section))
    const outcome = unwrap(
      await importFiles(desk, files.map(invocation.path), { ...options, section: found }),
    )
    // Files are named as they were on the command line, not by where they lie.
    const named = new Map(files.map((file) => [invocation.path(file), file]))
    const skipped = outcome.skipped.map((one) => ({
      ...one,
      file: named.get(one.file) ?? one.file,
    }))
    for (const { report } of outcome.articles) warnOf(invocation, report)
    const document = { articles: outcome.articles, skipped }
    return outcome.articles.length > 0
      ? { document }
      : { document, failure: nothingImported(skipped) }
  },
}

/** Warnings for whoever watches; the same report stands whole in the document. */
function warnOf({ line }: Invocation, report: Readonly<Record<string, unknown>>): void {
  const { file, steps } = report as unknown as ImportReport & { readonly file: string }
  for (const warning of warningsIn({ steps })) line.complain(`${file}: ${warning}\n`)
}

function nothingImported(
  skipped: readonly { readonly file: string; readonly code: string; readonly message: string }[],
): Failure | undefined {
  const [first] = skipped
  if (!first) return undefined
  const message = skipped.map(({ file, message: reason }) => `${file}: ${reason}`).join('\n')
  return { code: first.code as ErrorCode, message }
}
