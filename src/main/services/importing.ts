import { basename } from 'node:path'
import type { ArticleContent } from '@shared/article/article'
import type { Command } from '@shared/article/commands'
import { decideMove, type Move } from '@shared/article/moves'
import { NO_HEADLINES } from '@shared/article/slots'
import { statusOf, type States, type Status } from '@shared/article/states'
import { bodyOf, paragraphNode, subheadNode } from '@shared/body/build'
import type { ImportOutcome } from '@shared/contract/views'
import type { Section } from '@shared/newsroom/newsroom'
import { assertNever, fail, ok, type Failure, type Result } from '@shared/result'
import { decodeText } from '../importers/decode'
import type { ParsedArticle } from '../importers/portalText'
import { readArticleFile } from '../importers/readFile'
import { parseArticleText, type ImportFormat } from '../importers/recognise'
import type { ImportReport } from '../importers/report'
import { commandOf, newId, type Desk } from './desk'
import { currentPerson } from './persons'

/** The statuses an import can end in. */
export const IMPORT_STATUSES = ['draft', 'in_review', 'approved', 'published'] as const
export type ImportStatus = (typeof IMPORT_STATUSES)[number]

export interface ImportOptions {
  /** `null` = recognise it. */
  readonly format?: ImportFormat | null
  /** `draft` where not said. */
  readonly status?: ImportStatus
  /** Where all of them belong, whatever their pages say. */
  readonly section?: Section
  readonly signal?: AbortSignal
  /** Told before each file. */
  readonly onProgress?: (done: number, total: number, file: string) => void
}

/** One thing to import: a file on disk, bytes that were dropped, or pasted text. */
type Source =
  | { readonly name: string; readonly path: string }
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly text: string }

/** Imports files; one that is refused is skipped by name and reason, and changes nothing. */
export function importFiles(
  desk: Desk,
  paths: readonly string[],
  options: ImportOptions = {},
): Promise<Result<ImportOutcome>> {
  return importAll(
    desk,
    paths.map((path) => ({ name: path, path })),
    options,
  )
}

/** Imports files that were dropped on the window. */
export function importBytes(
  desk: Desk,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  options: ImportOptions = {},
): Promise<Result<ImportOutcome>> {
  return importAll(desk, files, options)
}

/** Imports a page that was pasted. */
export function importText(
  desk: Desk,
  text: string,
  options: ImportOptions = {},
): Promise<Result<ImportOutcome>> {
  return importAll(desk, [{ name: 'clipboard', text }], options)
}

async function importAll(
  desk: Desk,
  sources: readonly Source[],
  options: ImportOptions,
): Promise<Result<ImportOutcome>> {
  const { readOnly } = desk.store
  if (readOnly) return { ok: false, error: readOnly }
  const plan = await planOf(desk, options.status ?? 'draft')
  if (!plan.ok) return plan
  const sections = await desk.store.read('sections')
  const articles: ImportOutcome['articles'][number][] = []
  const skipped: ImportOutcome['skipped'][number][] = []
  for (const [index, source] of sources.entries()) {
    if (options.signal?.aborted) {
      return fail('cancelled', 'The import was stopped.', { articles, skipped })
    }
    options.onProgress?.(index, sources.length, source.name)
    const imported = await importOne(desk, source, sections, plan.value, options)
    if (imported.ok) articles.push(imported.value)
    else skipped.push(skippedOf(source, imported.error))
  }
  return ok({ articles, skipped })
}

async function importOne(
  desk: Desk,
  source: Source,
  sections: readonly Section[],
  plan: Plan,
  options: ImportOptions,
): Promise<Result<ImportOutcome['articles'][number]>> {
  const text = await textOf(source)
  if (!text.ok) return text
  const parsed = parseArticleText(text.value, options.format ?? null, sections)
  if (!parsed.ok) return parsed
  const article = withSection(parsed.value, options.section)
  if (plan.needsSection && article.section === null) {
    return fail(
      'section_missing',
      'The page names no section, and without one it cannot be published: give one with --section.',
    )
  }
  const id = newId(desk.clock)
  const report = { ...article.report, file: basename(source.name) }
  const commands: Command[] = [
    commandOf(desk, 'article.create', {
      article: id,
      content: contentOf(desk, article),
      importReport: report,
    }),
    ...plan.moves.map((move) => commandOf(desk, 'article.move', { article: id, move })),
  ]
  const applied = await desk.store.runAll(commands)
  if (!applied.ok) return applied
  return ok({
    id,
    headline: article.headlines.main,
    section: article.section?.slug ?? null,
    status: plan.status,
    report,
  })
}

/** The moves from a new draft to the status that was asked for, and what they need. */
interface Plan {
  readonly moves: readonly Move[]
  readonly status: Status
  readonly needsSection: boolean
}

/** The whole chain, so that the history of an import reads like that of any article. */
const CHAIN: Readonly<Record<ImportStatus, readonly Move[]>> = {
  draft: [],
  in_review: ['submit'],
  approved: ['submit', 'approve'],
  published: ['submit', 'approve', 'publish'],
}

/** Holds the chain against the table of moves before the first file is read. */
async function planOf(desk: Desk, wanted: ImportStatus): Promise<Result<Plan>> {
  const person = await currentPerson(desk)
  if (!person.ok) return person
  const moves = CHAIN[wanted]
  let states: States = { live: 'never', work: 'draft' }
  for (const move of moves) {
    const decided = decideMove({ move, states, own: true, alone: false, role: person.value.role })
    if (!decided.ok) return decided
    states = decided.value
  }
  return ok({ moves, status: statusOf(states), needsSection: wanted === 'published' })
}

async function textOf(source: Source): Promise<Result<string>> {
  if ('path' in source) return readArticleFile(source.path)
  if ('bytes' in source) return decodeText(source.bytes)
  // The window hands over text; it is held to the same bounds as a file.
  if ('text' in source) return decodeText(Buffer.from(source.text))
  return assertNever(source)
}

/** A section that was asked for outdoes one that the importer found. */
function withSection(article: ParsedArticle, section: Section | undefined): ParsedArticle {
  if (section === undefined) return article
  const found = article.report.steps.filter((step) => step.did !== 'named_section')
  const step = { did: 'named_section', lines: [], section: section.slug, from: 'option' } as const
  const report: ImportReport = { ...article.report, steps: [...found, step] }
  return { ...article, section, report }
}

function contentOf(desk: Desk, article: ParsedArticle): Partial<ArticleContent> {
  const blocks = article.blocks.map(({ kind, text }) =>
    kind === 'subhead'
      ? subheadNode(text, newId(desk.clock))
      : paragraphNode(text, newId(desk.clock)),
  )
  return {
    headlines: { ...NO_HEADLINES, ...article.headlines },
    leadIn: article.leadIn,
    body: bodyOf(blocks),
    section: article.section?.id ?? null,
  }
}

function skippedOf(source: Source, error: Failure): ImportOutcome['skipped'][number] {
  return { file: source.name, code: error.code, message: error.message }
}
