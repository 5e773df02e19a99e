import { createHash } from 'node:crypto'
import { homedir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout that these scripts belong to, whatever the current folder is. */
export const repoRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..')

/** A path inside the checkout. */
export const inRepo = (...parts) => path.join(repoRoot, ...parts)

/**
 * The folder for what several checkouts share: assembled runtimes and built addons.
 * `SAMPADAK_CACHE` wins, then the XDG base directory, then `~/.cache`.
 */
export function cacheRoot(env = process.env) {
  if (env.SAMPADAK_CACHE) return path.resolve(env.SAMPADAK_CACHE)
  const base = env.XDG_CACHE_HOME || path.join(homedir(), '.cache')
  return path.join(base, 'sampadak')
}

/** Hex SHA-256 over the parts, each ended so that ['ab','c'] and ['a','bc'] differ. */
export function digest(...parts) {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex')
}
