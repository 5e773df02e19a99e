import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { ExportOutcome, ExportRequest } from '@shared/contract/views'
import { unwrap, type Result } from '@shared/result'
import type { BundleInput } from '../../../src/main/export/input'
import { runExport, type ExportDeps } from '../../../src/main/export/run'
import { AT, writeMedia } from './newsroom'
import { THEMES } from './plan'

/** A newsroom's folder beside which bundles are exported. */
export interface Exporter {
  readonly staticFolder: string
  /** Exports `input` into `out`. */
  readonly run: (
    input: BundleInput,
    out: string,
    options?: { readonly request?: Partial<ExportRequest>; readonly deps?: Partial<ExportDeps> },
  ) => Promise<Result<ExportOutcome>>
  /** The same, for an export that succeeds. */
  readonly done: (
    input: BundleInput,
    out: string,
    request?: Partial<ExportRequest>,
  ) => Promise<ExportOutcome>
}

export function exporterIn(folder: string): Exporter {
  const mediaFolder = writeMedia(folder)
  const staticFolder = join(folder, 'static')
  mkdirSync(staticFolder, { recursive: true })
  const run: Exporter['run'] = (input, out, { request = {}, deps = {} } = {}) =>
    runExport(
      { out, at: AT, ...request },
      { gather: () => input, mediaFolder, staticFolder, themesFolders: [THEMES], ...deps },
    )
  return {
    staticFolder,
    run,
    done: async (input, out, request) => unwrap(await run(input, out, { request })),
  }
}

/** Every file below `folder` with its content, but for an export's own things. */
export function contentsOf(folder: string): Map<string, string> {
  const files = new Map<string, string>()
  const walk = (path: string): void => {
    for (const name of readdirSync(join(folder, path)).sort()) {
      const inner = path === '' ? name : `${path}/${name}`
      if (inner === '.sampadak') continue
      if (statSync(join(folder, inner)).isDirectory()) walk(inner)
      else files.set(inner, readFileSync(join(folder, inner), 'latin1'))
    }
  }
  if (existsSync(folder)) walk('')
  return files
}

/** The folder as a kill at this moment would leave it. */
export function killed(out: string, copy: string): void {
  cpSync(out, copy, { recursive: true, preserveTimestamps: true })
  // The process that was killed is gone, and its lock with it.
  const lock = join(copy, '.sampadak', 'lock.json')
  if (!existsSync(lock)) throw new Error('an export without a lock')
}

/** Folders below `folder` with nothing in them. */
export function emptyFolders(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readdirSync(path).length === 0)
}
