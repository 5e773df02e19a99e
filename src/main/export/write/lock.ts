import { mkdir, rename, rmdir, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import { threadId } from 'node:worker_threads'
import { z } from 'zod'
import { fail, ok, type Result } from '@shared/result'
import { isFileError, readIfThere, removeIfThere } from './files'
import type { Layout } from './layout'

const holderSchema = z.object({
  process: z.number().int(),
  host: z.string(),
  /** Unix milliseconds, of that host's clock. */
  since: z.number(),
})
type Holder = z.infer<typeof holderSchema>

/** Gives the lock back. */
export type Release = () => Promise<void>

/** Takes the one lock of a bundle folder, or says who has it. A lock whose process is gone is taken over. */
export async function takeLock(layout: Layout): Promise<Result<Release>> {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    await mkdir(layout.own, { recursive: true })
    if (await claim(layout)) return ok(() => release(layout))
    const found = await look(layout)
    if (found === null) continue
    if (found.holder !== null && isThere(found.holder)) return heldBy(found.holder, layout)
    await clearAway(layout, found.text)
  }
  return fail('bundle_busy', `Another export took the lock of ${layout.out} just now.`)
}

/** Fails with bundle_busy while a live export holds the folder. Takes nothing. */
export async function checkUnlocked(layout: Layout): Promise<Result<null>> {
  const holder = (await look(layout))?.holder ?? null
  return holder !== null && isThere(holder) ? heldBy(holder, layout) : ok(null)
}

async function claim(layout: Layout): Promise<boolean> {
  const holder: Holder = { process: process.pid, host: hostname(), since: Date.now() }
  try {
    await writeFile(layout.lock, JSON.stringify(holder), { flag: 'wx' })
    return true
  } catch (error) {
    // Without the folder: an export that ended just now took it away.
    if (isFileError(error, 'EEXIST', 'ENOENT')) return false
    throw error
  }
}

interface Found {
  readonly text: string
  /** `null` when the text names nobody: its writer died over it. */
  readonly holder: Holder | null
}

/** What the lock says; `null` when there is none. One that is just being written is given a moment. */
async function look(layout: Layout): Promise<Found | null> {
  for (let patience = 10; ; patience -= 1) {
    const text = await readIfThere(layout.lock)
    if (text === null) return null
    const holder = parse(text)
    if (holder !== null || patience === 0) return { text, holder }
    await setTimeout(50)
  }
}

/**
 * Takes a dead lock away, aside first: should a live one have come in its place
 * in the meantime, it is put back.
 */
async function clearAway(layout: Layout, dead: string): Promise<void> {
  const aside = `${layout.lock}.${process.pid}-${threadId}`
  try {
    await rename(layout.lock, aside)
  } catch (error) {
    // Someone else cleared it away.
    if (isFileError(error, 'ENOENT')) return
    throw error
  }
  if ((await readIfThere(aside)) === dead) await removeIfThere(aside)
  else await rename(aside, layout.lock)
}

function parse(text: string): Holder | null {
  try {
    return holderSchema.safeParse(JSON.parse(text)).data ?? null
  } catch (error) {
    // Half a lock was written by a process that died over it.
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function isThere(holder: Holder): boolean {
  // Of another machine's processes we know nothing, so its lock holds.
  if (holder.host !== hostname()) return true
  // Process ids come again, in containers at once: a lock older than we are is not ours.
  if (holder.process === process.pid) return holder.since >= Date.now() - process.uptime() * 1000
  try {
    process.kill(holder.process, 0)
    return true
  } catch (error) {
    if (isFileError(error, 'ESRCH')) return false
    if (isFileError(error, 'EPERM')) return true
    throw error
  }
}

function heldBy(holder: Holder, layout: Layout): Result<never> {
  return fail(
    'bundle_busy',
    `Process ${holder.process} on ${holder.host} is exporting to ${layout.out}. ` +
      `If it is not, delete ${layout.lock}.`,
    { ...holder },
  )
}

async function release(layout: Layout): Promise<void> {
  await removeIfThere(layout.lock)
  try {
    await rmdir(layout.own)
  } catch (error) {
    // The next export may be there already; or a cancelled one made the whole folder.
    if (!isFileError(error, 'ENOTEMPTY', 'EEXIST', 'ENOENT', 'EPERM')) throw error
  }
}
