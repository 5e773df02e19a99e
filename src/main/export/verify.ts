import { readdir, readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { VerifyOutcome } from '@shared/contract/views'
import { fail, ok, settleAsync, type Result } from '@shared/result'
import { entryOf, isIntact, MANIFEST, parseManifest, type Manifest } from './manifest'
import { byCode } from './site/order'
import { rollForward } from './write/commit'
import { isFileError, onDisk, readIfThere, sha256 } from './write/files'
import { readJournal } from './write/journal'
import { layoutOf, OWN_FOLDER, type Layout } from './write/layout'
import { checkUnlocked, takeLock } from './write/lock'

type Problem = VerifyOutcome['problems'][number]

/**
 * Holds a bundle against its manifest: every file's bytes, nothing missing,
 * nothing more. A commit that was killed half-way is finished first.
 *
 * Fails with not_found, bundle_busy while an export runs, or bundle_damaged
 * when there is no manifest to hold it against.
 */
export async function verifyBundle(folder: string): Promise<Result<VerifyOutcome>> {
  const layout = layoutOf(resolve(folder))
  if (!(await isFolder(layout.out))) return fail('not_found', `There is no folder ${layout.out}.`)
  const settled = await settleAsync(() => settleCommit(layout))
  if (!settled.ok) return settled
  if (!settled.value.ok) return settled.value
  const text = await readIfThere(layout.manifest)
  if (text === null) {
    return fail('bundle_damaged', `${layout.out} has no ${MANIFEST}.`, { path: MANIFEST })
  }
  const manifest = parseManifest(text)
  if (manifest === null) {
    return fail('bundle_damaged', `${MANIFEST} is damaged.`, { path: MANIFEST })
  }
  const problems = await problemsOf(layout, manifest)
  if (!isIntact(text, manifest)) problems.push({ path: MANIFEST, problem: 'changed' })
  return ok({
    ok: problems.length === 0,
    files: Object.keys(manifest.files).length,
    problems: problems.sort((a, b) => byCode(a.path, b.path)),
  })
}

/** Only a begun commit is worth a lock: verifying must also work where nothing can be written. */
async function settleCommit(layout: Layout): Promise<Result<null>> {
  if ((await readJournal(layout)) === null) return checkUnlocked(layout)
  const lock = await takeLock(layout)
  if (!lock.ok) return lock
  try {
    await rollForward(layout)
  } finally {
    await lock.value()
  }
  return ok(null)
}

async function problemsOf(layout: Layout, manifest: Manifest): Promise<Problem[]> {
  const there = await filesIn(layout.out)
  const problems: Problem[] = []
  for (const [path, entry] of Object.entries(manifest.files)) {
    if (!there.has(path)) problems.push({ path, problem: 'missing' })
    else if (!there.get(path)) problems.push({ path, problem: 'changed' })
    else if (sha256(await readFile(onDisk(layout.out, path))) !== entry.sha256) {
      problems.push({ path, problem: 'changed' })
    }
  }
  for (const path of there.keys()) {
    if (path !== MANIFEST && entryOf(manifest, path) === undefined) {
      problems.push({ path, problem: 'unknown' })
    }
  }
  return problems
}

/** What lies in the bundle by its path there, and whether it is a plain file: links are not followed. */
async function filesIn(folder: string): Promise<ReadonlyMap<string, boolean>> {
  const files = new Map<string, boolean>()
  const walk = async (path: string): Promise<void> => {
    for (const entry of await readdir(join(folder, path), { withFileTypes: true })) {
      const inner = path === '' ? entry.name : `${path}/${entry.name}`
      if (inner === OWN_FOLDER) continue
      if (entry.isDirectory()) await walk(inner)
      else files.set(inner, entry.isFile())
    }
  }
  await walk('')
  return files
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch (error) {
    if (isFileError(error, 'ENOENT', 'ENOTDIR')) return false
    throw error
  }
}
