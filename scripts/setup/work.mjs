import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { cacheRoot } from './paths.mjs'

/**
 * An empty folder in the cache for one step's half-made files, on the same disk as the result so
 * that a rename finishes it. What interrupted runs left of this step is removed; the folder's name
 * is new each time, since a child of such a run may still be writing. Call it under a lock.
 */
export async function freshWorkFolder(step) {
  const base = path.join(cacheRoot(), 'work')
  await mkdir(base, { recursive: true })
  const left = (await readdir(base)).filter((name) => name.startsWith(`${step}.`))
  await Promise.all(
    left.map((name) => rm(path.join(base, name), { recursive: true, force: true, maxRetries: 5 })),
  )
  return mkdtemp(path.join(base, `${step}.`))
}
