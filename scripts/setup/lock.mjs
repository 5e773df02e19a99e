import { writeFileSync } from 'node:fs'
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { say } from './log.mjs'
import { cacheRoot } from './paths.mjs'

const POLL_MS = 250
/** A holder on another host cannot be asked whether it lives; no step takes this long. */
const FOREIGN_STALE_MS = 45 * 60_000

/** Whether a lock's holder is certainly gone. */
export function isStale(holder, ageMs, here = hostname()) {
  if (!holder || holder.host !== here) return ageMs > FOREIGN_STALE_MS
  return !holder.pids.some(isAlive)
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

async function readHolder(file) {
  try {
    const [text, info] = await Promise.all([readFile(file, 'utf8'), stat(file)])
    return { holder: parse(text), ageMs: Date.now() - info.mtimeMs }
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}

/** Undefined for a file that its writer has not finished. */
function parse(text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Runs `work` while holding a machine-wide lock of this name, so that two checkouts do not build
 * the same thing at once. The second waits; a lock whose processes died is taken over.
 *
 * `work` gets a function that adds a child's process number: a child that outlives us, killed, and
 * still writes where the next one would, keeps the lock.
 */
export async function withLock(name, work) {
  const folder = path.join(cacheRoot(), 'locks')
  await mkdir(folder, { recursive: true })
  const file = path.join(folder, `${name}.json`)
  const record = { pids: [process.pid], host: hostname() }
  let told = false
  for (;;) {
    try {
      await writeFile(file, JSON.stringify(record), { flag: 'wx' })
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    const current = await readHolder(file)
    if (current && isStale(current.holder, current.ageMs)) {
      await rm(file, { force: true })
      continue
    }
    if (current && !told)
      say(`waiting for process ${current.holder?.pids.join(', ') ?? '?'} (${name})`)
    told = true
    await pause(POLL_MS)
  }
  const addChild = (pid) => {
    record.pids.push(pid)
    writeFileSync(file, JSON.stringify(record))
  }
  try {
    return await work(addChild)
  } finally {
    await rm(file, { force: true })
  }
}
