import { createHash } from 'node:crypto'

/**
 * JSON with the keys of every object in code unit order and nothing undefined:
 * the same value has the same text on every machine.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner
    const entries = Object.entries(inner)
    entries.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
    return Object.fromEntries(entries)
  })
}

/** SHA-256 of text in UTF-8, in hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** The content hash of a value: SHA-256 of its canonical JSON, in hex. */
export function contentHash(value: unknown): string {
  return sha256(canonicalJson(value))
}
