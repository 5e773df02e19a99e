import { z } from 'zod'
import { refuse } from '@shared/result'
import { entryOf, pathWithin, type Manifest } from '../manifest'
import { readIfThere, writeDurably } from './files'
import type { Layout } from './layout'

const journalSchema = z.object({
  format: z.literal('sampadak-journal'),
  version: z.literal(1),
  /** Removed before anything is put in place: they stand where new files need to be. */
  clear: z.array(pathWithin),
  /** Staged files in the order in which they take their places. */
  place: z.array(pathWithin),
  /** Removed when everything is in place. */
  remove: z.array(pathWithin),
})

/** What is left to do once a bundle is staged. Carrying it out twice does no harm. */
export type Journal = z.infer<typeof journalSchema>

/**
 * The journal of a commit.
 *
 * @param staged in the order in which the files take their places
 * @param old the bundle in place, `null` in a new folder
 */
export function journalOf(
  staged: readonly string[],
  old: Manifest | null,
  next: Manifest,
): Journal {
  const gone = Object.keys(old?.files ?? {}).filter((path) => entryOf(next, path) === undefined)
  const stagedKeys = new Set(staged.flatMap(withFolders))
  const stagedFiles = new Set(staged.map(folded))
  const inTheWay = (path: string): boolean =>
    stagedKeys.has(folded(path)) || foldersOf(folded(path)).some((key) => stagedFiles.has(key))
  return {
    format: 'sampadak-journal',
    version: 1,
    clear: gone.filter(inTheWay),
    place: [...staged],
    remove: gone.filter((path) => !inTheWay(path)),
  }
}

export async function writeJournal(layout: Layout, journal: Journal): Promise<void> {
  await writeDurably(layout.journal, JSON.stringify(journal))
}

/**
 * The journal of a commit that was begun, or `null`.
 *
 * @throws ExpectedError bundle_damaged
 */
export async function readJournal(layout: Layout): Promise<Journal | null> {
  const text = await readIfThere(layout.journal)
  if (text === null) return null
  // It was renamed into place whole, so text that does not parse is no journal of ours.
  return (
    journalSchema.safeParse(json(text)).data ??
    refuse('bundle_damaged', `${layout.journal} is none of ours. Nothing was changed; delete it.`, {
      path: layout.journal,
    })
  )
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function withFolders(path: string): readonly string[] {
  return [folded(path), ...foldersOf(folded(path))]
}

function foldersOf(path: string): readonly string[] {
  const names = path.split('/').slice(0, -1)
  return names.map((_, index) => names.slice(0, index + 1).join('/'))
}

/** Disks that ignore case take two such names for one. */
function folded(path: string): string {
  return path.normalize('NFC').toLowerCase()
}
