import { performance } from 'node:perf_hooks'
import { isAbsolute, relative, resolve } from 'node:path'
import type { ExportOutcome, ExportRequest } from '@shared/contract/views'
import { ExpectedError, fail, ok, refuse, type Result } from '@shared/result'
import type { BundlePlan } from './bundle'
import type { BundleInput } from './input'
import { manifestOf, manifestText, type Manifest } from './manifest'
import { planBundle } from './plan'
import { clearStage, commit, rollForward, type StepHook } from './write/commit'
import { isFileError, writeDurably } from './write/files'
import { checkFolder, oldManifest } from './write/folder'
import { journalOf, writeJournal, type Journal } from './write/journal'
import { layoutOf, type Layout } from './write/layout'
import { refuseLinks } from './write/links'
import { takeLock } from './write/lock'
import { stage, type Staged } from './write/stage'
import { zipBundle } from './write/zip'

export interface ExportDeps {
  /** Reads the newsroom, in one transaction. */
  readonly gather: () => BundleInput | Promise<BundleInput>
  readonly mediaFolder: string
  readonly staticFolder: string | null
  /** The newsroom's own themes first, then the built-in ones. */
  readonly themesFolders: readonly string[]
  readonly onProgress?: (done: number, total: number, step: string) => void
  /** Aborting leaves the old bundle whole, until the moment in which the new one takes its place. */
  readonly signal?: AbortSignal
  /** Unix milliseconds; when the request names no instant. */
  readonly now?: () => number
  readonly onStep?: StepHook
}

/**
 * Exports a newsroom into the folder `request.out`, all or nothing.
 *
 * Fails with folder_not_ours, bundle_busy, invalid_input, slug_taken,
 * theme_invalid, newsroom_damaged, disk_full, file_unreadable or cancelled;
 * the bundle in place is then as it was.
 */
export async function runExport(
  request: ExportRequest,
  deps: ExportDeps,
): Promise<Result<ExportOutcome>> {
  try {
    return await exportTo(layoutOf(resolve(request.out)), request, deps)
  } catch (error) {
    return expected(error, request)
  }
}

async function exportTo(
  layout: Layout,
  request: ExportRequest,
  deps: ExportDeps,
): Promise<Result<ExportOutcome>> {
  const started = performance.now()
  const cpu = process.cpuUsage()
  const at = instantOf(request.at, deps.now)
  checkZip(layout, request.zip)
  const mayUse = await checkFolder(layout)
  if (!mayUse.ok) return mayUse
  const lock = await takeLock(layout)
  if (!lock.ok) return lock
  try {
    const left = await rollForward(layout)
    await clearStage(layout)
    const old = await oldManifest(layout)
    const plan = planBundle(await deps.gather(), {
      at,
      baseUrl: request.baseUrl,
      mediaFolder: deps.mediaFolder,
      staticFolder: deps.staticFolder,
      themesFolders: deps.themesFolders,
    })
    const rewrite = request.full === true || left === 'discarded'
    const done = await write(layout, plan, old, rewrite, deps)
    if (request.zip !== undefined) {
      deps.onProgress?.(0, 1, 'zip')
      await zipBundle(layout.out, done.manifest, resolve(request.zip), deps.signal)
    }
    const { user, system } = process.cpuUsage(cpu)
    return ok({
      ...countsOf(plan, done),
      ms: Math.round(performance.now() - started),
      cpu_ms: Math.round((user + system) / 1000),
    })
  } finally {
    await lock.value()
  }
}

interface Written {
  readonly staged: Staged
  readonly manifest: Manifest
  readonly removed: number
}

async function write(
  layout: Layout,
  plan: BundlePlan,
  old: Manifest | null,
  rewrite: boolean,
  deps: ExportDeps,
): Promise<Written> {
  const staged = await stageOrClear(layout, plan, rewrite ? null : old, deps)
  const manifest = manifestOf(plan, staged.entries)
  const journal = journalOf(staged.changed, old, manifest)
  const removed = journal.clear.length + journal.remove.length
  const same = old !== null && manifestText(old) === manifestText(manifest)
  if (same && staged.changed.length === 0) return { staged, manifest, removed }
  await linksOrClear(layout, journal)
  await writeDurably(layout.nextManifest, manifestText(manifest))
  await deps.onStep?.('staged')
  if (deps.signal?.aborted) {
    await clearStage(layout)
    return cancelled()
  }
  await writeJournal(layout, journal)
  await deps.onStep?.('journal')
  await commit(layout, journal, deps.onStep)
  return { staged, manifest, removed }
}

async function stageOrClear(
  layout: Layout,
  plan: BundlePlan,
  old: Manifest | null,
  { onProgress, onStep, signal }: ExportDeps,
): Promise<Staged> {
  await onStep?.('begin')
  const onFile = (done: number, total: number, path: string): void => {
    if (signal?.aborted) cancelled()
    onProgress?.(done, total, path)
  }
  try {
    return await stage(plan, layout, { old, onFile })
  } catch (error) {
    await clearStage(layout)
    throw error
  }
}

async function linksOrClear(layout: Layout, journal: Journal): Promise<void> {
  try {
    await refuseLinks(layout, journal)
  } catch (error) {
    await clearStage(layout)
    throw error
  }
}

function countsOf(
  plan: BundlePlan,
  { staged, manifest, removed }: Written,
): Omit<ExportOutcome, 'ms' | 'cpu_ms'> {
  const sizes = [...staged.entries.values()].reduce((sum, { size }) => sum + size, 0)
  return {
    articles: plan.articles.size,
    pages: plan.files.filter(({ kind, path }) => kind === 'made' && path.endsWith('.html')).length,
    written: staged.changed.length,
    unchanged: staged.unchanged,
    removed,
    bytes: sizes + Buffer.byteLength(manifestText(manifest)),
  }
}

function instantOf(at: string | undefined, now: ExportDeps['now']): string {
  const milliseconds = at === undefined ? (now ?? Date.now)() : Date.parse(at)
  if (Number.isNaN(milliseconds)) refuse('invalid_input', `Not an instant: ${at}`, { at })
  return new Date(milliseconds).toISOString()
}

/** An archive within the bundle would be a file that no manifest knows. */
function checkZip(layout: Layout, zip: string | undefined): void {
  if (zip === undefined) return
  const path = relative(layout.out, resolve(zip))
  if (!path.startsWith('..') && !isAbsolute(path)) {
    refuse('invalid_input', 'The archive cannot lie within the bundle that it holds.', { zip })
  }
}

function cancelled(): never {
  return refuse('cancelled', 'The export was cancelled. The bundle in place is as it was.')
}

/** Errors of disks and folders that a person can do something about. */
function expected(error: unknown, request: ExportRequest): Result<never> {
  if (error instanceof ExpectedError) return { ok: false, error: error.failure }
  if (error instanceof Error && error.name === 'AbortError') {
    return fail('cancelled', 'The export was cancelled.')
  }
  if (isFileError(error, 'ENOSPC', 'EDQUOT')) {
    return fail('disk_full', `The disk of ${request.out} is full.`, { out: request.out })
  }
  if (isFileError(error, 'EACCES', 'EPERM', 'EROFS')) {
    return fail('file_unreadable', `${request.out}: ${(error as Error).message}`, {
      out: request.out,
    })
  }
  throw error
}
