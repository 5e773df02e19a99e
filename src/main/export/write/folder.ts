import { readdir } from 'node:fs/promises'
import { fail, ok, type Result } from '@shared/result'
import { parseManifest, type Manifest } from '../manifest'
import { isFileError, readIfThere } from './files'
import { OWN_FOLDER, type Layout } from './layout'
import { isLink } from './links'

/** Finds out whether an export may use a folder: missing, empty, or one of our bundles. Changes nothing. */
export async function checkFolder(layout: Layout): Promise<Result<null>> {
  const names = await namesIn(layout.out)
  if (names === null) return notOurs(layout, 'is a file, not a folder')
  if (await isLink(layout.own)) return notOurs(layout, `has a link at ${OWN_FOLDER}`)
  if (names.every((name) => name === OWN_FOLDER)) return ok(null)
  if ((await oldManifest(layout)) !== null) return ok(null)
  // The first export into this folder was killed on its way; its journal says what is ours.
  if (names.includes(OWN_FOLDER) && (await readIfThere(layout.journal)) !== null) return ok(null)
  return notOurs(layout, 'is not empty and is no bundle of ours')
}

/** The manifest of the bundle that is in place, or `null`. */
export async function oldManifest(layout: Layout): Promise<Manifest | null> {
  const text = await readIfThere(layout.manifest)
  return text === null ? null : parseManifest(text)
}

async function namesIn(folder: string): Promise<readonly string[] | null> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (isFileError(error, 'ENOENT')) return []
    if (isFileError(error, 'ENOTDIR')) return null
    throw error
  }
}

function notOurs(layout: Layout, why: string): Result<never> {
  return fail(
    'folder_not_ours',
    `${layout.out} ${why}. Nothing was changed; choose an empty folder.`,
    { folder: layout.out },
  )
}
