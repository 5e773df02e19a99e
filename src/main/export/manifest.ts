import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { BundlePlan } from './bundle'
import { byCode } from './site/order'

export const MANIFEST = 'manifest.json'
const VERSION = 1

const fileEntry = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  size: z.number().int().min(0),
})

/**
 * A path within a bundle. A bundle may come from anywhere: what it says of
 * itself must name no file outside it, on Windows neither.
 */
export const pathWithin = z
  .string()
  .refine(
    (path) =>
      !/[\\\0]/.test(path) && path.split('/').every((name) => !['', '.', '..'].includes(name)),
  )

export const manifestSchema = z.object({
  format: z.literal('sampadak-bundle'),
  version: z.literal(VERSION),
  theme: z.object({ name: z.string(), version: z.string() }),
  /** Article id -> public address, or the path of its page in a local copy. */
  articles: z.record(z.string(), z.string()),
  files: z.record(pathWithin, fileEntry),
  /** SHA-256 of the manifest's own text without this line's value: so that no byte of it goes unproved. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
})

/** What a bundle holds: the proof of every byte of it but its own. */
export type Manifest = z.infer<typeof manifestSchema>
export type FileEntry = z.infer<typeof fileEntry>

/** The manifest of a bundle whose files are all made; sorted, so that its bytes are a function of it. */
export function manifestOf(plan: BundlePlan, files: ReadonlyMap<string, FileEntry>): Manifest {
  const manifest: Manifest = {
    format: 'sampadak-bundle',
    version: VERSION,
    theme: plan.theme,
    articles: sortedRecord([...plan.articles].map(([id, place]) => [id, plan.address(place)])),
    files: sortedRecord([...files]),
    digest: '',
  }
  return { ...manifest, digest: digestOf(manifest) }
}

/** Whether `text` is, byte for byte, the manifest that we would write. */
export function isIntact(text: string, manifest: Manifest): boolean {
  return manifest.digest === digestOf(manifest) && text === manifestText(manifest)
}

function digestOf(manifest: Manifest): string {
  return createHash('sha256')
    .update(manifestText({ ...manifest, digest: '' }))
    .digest('hex')
}

/** What a manifest says of the file at `path`; a file may be called `constructor`, too. */
export function entryOf(manifest: Manifest, path: string): FileEntry | undefined {
  return Object.hasOwn(manifest.files, path) ? manifest.files[path] : undefined
}

/** The text of a manifest as it stands in a bundle. */
export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 1)}\n`
}

/** A manifest read from a bundle; `null` when the text is none of ours. */
export function parseManifest(text: string): Manifest | null {
  try {
    return manifestSchema.safeParse(JSON.parse(text)).data ?? null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function sortedRecord<Value>(
  entries: readonly (readonly [string, Value])[],
): Record<string, Value> {
  return Object.fromEntries([...entries].sort((a, b) => byCode(a[0], b[0])))
}
