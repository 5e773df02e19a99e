import { readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { refuse } from '@shared/result'
import { FILE_GROUPS, type BundleFile, type BundlePlan } from '../bundle'
import { entryOf, type FileEntry, type Manifest } from '../manifest'
import { folderMaker, isFileError, onDisk, sha256, sizeIfThere } from './files'
import type { Layout } from './layout'

/** What staging found out about every file of a bundle. */
export interface Staged {
  /** New and changed files, in the order in which they take their places. */
  readonly changed: readonly string[]
  readonly unchanged: number
  readonly entries: ReadonlyMap<string, FileEntry>
}

export interface StageOptions {
  /** The bundle in place; files that it has with the same bytes are not written again. */
  readonly old: Manifest | null
  /** Called before each file; may throw to give up. */
  readonly onFile: (done: number, total: number, path: string) => void
}

/** Makes every file of `plan` and stages those that the bundle in place does not have. */
export async function stage(
  plan: BundlePlan,
  layout: Layout,
  { old, onFile }: StageOptions,
): Promise<Staged> {
  const makeFolder = folderMaker()
  const files = inOrder(plan.files)
  const entries = new Map<string, FileEntry>()
  const changed: string[] = []
  for (const [index, file] of files.entries()) {
    await pause(index)
    onFile(index, files.length, file.path)
    const known = await knownEntry(file, layout, old)
    if (known !== null) {
      entries.set(file.path, known)
      continue
    }
    const content = await contentOf(file)
    const entry = { sha256: sha256(content), size: content.length }
    entries.set(file.path, entry)
    if (await isInPlace(file.path, entry, layout, old)) continue
    const target = onDisk(layout.stage, file.path)
    await makeFolder(dirname(target))
    await writeFile(target, content)
    changed.push(file.path)
  }
  onFile(files.length, files.length, '')
  return { changed, unchanged: files.length - changed.length, entries }
}

/** Files of one group keep the order in which they were planned. */
function inOrder(files: readonly BundleFile[]): readonly BundleFile[] {
  return FILE_GROUPS.flatMap((group) => files.filter((file) => file.group === group))
}

/** Lets messages in, such as one that cancels: pages are made in one go of a few milliseconds. */
async function pause(index: number): Promise<void> {
  if (index % 8 === 0) await new Promise<void>((resolve) => setImmediate(resolve))
}

/** What the bundle in place has of a file whose hash is known beforehand: then it need not be read. */
async function knownEntry(
  file: BundleFile,
  layout: Layout,
  old: Manifest | null,
): Promise<FileEntry | null> {
  const entry = old === null ? undefined : entryOf(old, file.path)
  if (file.kind !== 'copied' || entry === undefined || entry.sha256 !== file.sha256) return null
  return (await isInPlace(file.path, entry, layout, old)) ? entry : null
}

async function isInPlace(
  path: string,
  entry: FileEntry,
  layout: Layout,
  old: Manifest | null,
): Promise<boolean> {
  if (old === null || entryOf(old, path)?.sha256 !== entry.sha256) return false
  return (await sizeIfThere(onDisk(layout.out, path))) === entry.size
}

async function contentOf(file: BundleFile): Promise<Buffer> {
  if (file.kind === 'made') {
    const content = file.make()
    return typeof content === 'string' ? Buffer.from(content, 'utf8') : content
  }
  const content = await sourceOf(file.source)
  if (file.sha256 !== null && sha256(content) !== file.sha256) {
    return refuse('newsroom_damaged', `${file.source} is not the picture that was stored.`, {
      file: file.source,
    })
  }
  return content
}

async function sourceOf(source: string): Promise<Buffer> {
  try {
    return await readFile(source)
  } catch (error) {
    if (isFileError(error, 'ENOENT', 'EACCES', 'EISDIR')) {
      return refuse('newsroom_damaged', `${source} cannot be read.`, { file: source })
    }
    throw error
  }
}
