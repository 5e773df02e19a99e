import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { threadId } from 'node:worker_threads'
import type { Instant } from '@shared/article/article'

/** What the lock file of a newsroom says. */
export interface LockNote {
  readonly host: string
  readonly process: number
  readonly heartbeat: Instant
}

/** Who opens, and what the time is; tests hand in others. */
export interface LockHolder {
  readonly host: string
  readonly process: number
  readonly now: () => number
  readonly isAlive: (process: number) => boolean
}

/** How often the lock is renewed, in milliseconds. */
export const HEARTBEAT_EVERY = 30_000
/** After this long without a heartbeat another machine may take over. */
export const HEARTBEAT_LASTS = 3 * 60_000

export const THIS_PROCESS: LockHolder = {
  host: hostname(),
  process: process.pid,
  now: Date.now,
  isAlive: (id) => {
    try {
      return process.kill(id, 0)
    } catch (error) {
      // EPERM: it lives, and belongs to somebody else.
      return error instanceof Error && 'code' in error && error.code === 'EPERM'
    }
  },
}

/** A newsroom held by this machine. Several of its processes may hold it at once. */
export interface HeldLock {
  /** The other machine that took the newsroom over while this one slept, or `null`. */
  lostTo(): string | null
  release(): void
}

/**
 * Takes the newsroom for this machine, or names the machine that has it.
 * A process of the same machine that holds it already is no obstacle: it goes
 * on renewing, and this one takes over when that one has gone.
 */
export function takeLock(
  file: string,
  holder: LockHolder = THIS_PROCESS,
): { held: HeldLock } | { heldBy: string } {
  const other = otherMachine(file, holder)
  if (other !== null) return { heldBy: other }
  let lost: string | null = null
  let renewedAt = 0
  const renew = () => {
    lost = otherMachine(file, holder)
    if (lost !== null) return
    if (mayWrite(file, holder)) writeNote(file, holder)
    renewedAt = holder.now()
  }
  renew()
  const timer = setInterval(() => attempt(renew), HEARTBEAT_EVERY)
  timer.unref()
  return {
    held: {
      lostTo: () => {
        // A machine that slept may be asked to write before its timer has ticked again.
        if (holder.now() - renewedAt >= HEARTBEAT_LASTS) renew()
        return lost
      },
      release: () => {
        clearInterval(timer)
        if (isOurs(readNote(file), holder)) rmSync(file, { force: true })
      },
    },
  }
}

/**
 * One beat may be missed (a full disk, a folder that is being moved): the note
 * lasts for several. Once it has run out, `lostTo` tries again and its error is heard.
 */
function attempt(renew: () => void): boolean {
  try {
    renew()
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false
    throw error
  }
}

/** The other machine that holds the newsroom now, or `null`. */
function otherMachine(file: string, holder: LockHolder): string | null {
  const note = readNote(file)
  if (!note || note.host === holder.host) return null
  return holder.now() - Date.parse(note.heartbeat) < HEARTBEAT_LASTS ? note.host : null
}

/** Of several processes of one machine, the one that wrote the note renews it. */
function mayWrite(file: string, holder: LockHolder): boolean {
  const note = readNote(file)
  return !note || note.host !== holder.host || isOurs(note, holder) || !holder.isAlive(note.process)
}

function isOurs(note: LockNote | null, holder: LockHolder): boolean {
  return note?.host === holder.host && note.process === holder.process
}

/** Renamed into place, so that a reader never sees half a note. */
function writeNote(file: string, holder: LockHolder): void {
  const { host, process: id } = holder
  const note: LockNote = { host, process: id, heartbeat: new Date(holder.now()).toISOString() }
  const draft = `${file}.${id}-${threadId}`
  writeFileSync(draft, `${JSON.stringify(note)}\n`)
  renameSync(draft, file)
}

/** The note, or `null` when there is none or it cannot be understood (then it holds nothing). */
export function readNote(file: string): LockNote | null {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
  try {
    const note = JSON.parse(text) as Partial<LockNote> | null
    const { host, process: id, heartbeat } = note ?? {}
    const isWhole = typeof host === 'string' && typeof id === 'number'
    if (!isWhole || typeof heartbeat !== 'string' || Number.isNaN(Date.parse(heartbeat)))
      return null
    return { host, process: id, heartbeat }
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
