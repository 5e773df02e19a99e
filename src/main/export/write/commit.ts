import { readFile, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { entryOf, parseManifest, type Manifest } from '../manifest'
import {
  folderMaker,
  isFileError,
  onDisk,
  pruneAbove,
  readIfThere,
  removeIfThere,
  sha256,
  syncFolder,
} from './files'
import { readJournal, type Journal } from './journal'
import type { Layout } from './layout'
import { refuseLinks } from './links'

/** Called at each step of a commit; tests look at the folder as a kill at that moment leaves it. */
export type StepHook = (step: string) => void | Promise<void>

/** Puts a journaled bundle in its place, wherever an earlier try was stopped. */
export async function commit(
  layout: Layout,
  journal: Journal,
  onStep: StepHook = () => undefined,
): Promise<void> {
  const makeFolder = folderMaker()
  for (const path of journal.clear) {
    await removeIfThere(onDisk(layout.out, path))
    await pruneAbove(onDisk(layout.out, path), layout.out)
    await onStep(`clear ${path}`)
  }
  for (const path of journal.place) {
    await makeFolder(dirname(onDisk(layout.out, path)))
    await moveIfThere(onDisk(layout.stage, path), onDisk(layout.out, path))
    await onStep(`place ${path}`)
  }
  for (const path of journal.remove) {
    await removeIfThere(onDisk(layout.out, path))
    await pruneAbove(onDisk(layout.out, path), layout.out)
    await onStep(`remove ${path}`)
  }
  await moveIfThere(layout.nextManifest, layout.manifest)
  await syncFolder(layout.out)
  await onStep('manifest')
  await removeIfThere(layout.journal)
  await clearStage(layout)
  await onStep('done')
}

/** Throws away what was staged. */
export async function clearStage(layout: Layout): Promise<void> {
  await rm(layout.stage, { recursive: true, force: true })
  await rm(layout.nextManifest, { force: true })
}

/**
 * Finishes the commit that a kill interrupted.
 *
 * @returns `discarded` when the power failed so early that staged files did not
 *   reach the disk: then nothing is known of what is in place, and the next
 *   export must write every file
 */
export async function rollForward(layout: Layout): Promise<'nothing' | 'finished' | 'discarded'> {
  const journal = await readJournal(layout)
  if (journal === null) return 'nothing'
  await refuseLinks(layout, journal)
  if (await isWhole(layout, journal)) {
    await commit(layout, journal)
    return 'finished'
  }
  await removeIfThere(layout.journal)
  await clearStage(layout)
  return 'discarded'
}

/** Whether every file that still waits is as its manifest says. */
async function isWhole(layout: Layout, journal: Journal): Promise<boolean> {
  const text = await readIfThere(layout.nextManifest)
  // The manifest moves last: without it nothing waits any more.
  if (text === null) return true
  const manifest = parseManifest(text)
  if (manifest === null) return false
  for (const path of journal.place) {
    if (!(await isStagedWhole(layout, path, manifest))) return false
  }
  return true
}

async function isStagedWhole(layout: Layout, path: string, manifest: Manifest): Promise<boolean> {
  try {
    const content = await readFile(onDisk(layout.stage, path))
    return sha256(content) === entryOf(manifest, path)?.sha256
  } catch (error) {
    // In its place already.
    if (isFileError(error, 'ENOENT')) return true
    throw error
  }
}

async function moveIfThere(from: string, to: string): Promise<void> {
  try {
    await rename(from, to)
  } catch (error) {
    if (!isFileError(error, 'ENOENT')) throw error
  }
}
