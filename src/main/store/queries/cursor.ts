import type { Instant } from '@shared/article/article'
import { refuse } from '@shared/result'

/** The last row of a page: the next one begins after it. */
export interface Cursor {
  readonly at: Instant
  readonly id: Buffer
}

/** The cursor as the world carries it: opaque, without row keys. */
export function cursorOf({ at, id }: Cursor): string {
  return Buffer.concat([id, Buffer.from(at)]).toString('base64url')
}

/** Reads a cursor; anything that is not one of ours is refused as `invalid_input`. */
export function readCursor(text: string): Cursor {
  const bytes = Buffer.from(text, 'base64url')
  const at = bytes.subarray(16).toString()
  if (bytes.length < 16 || Number.isNaN(Date.parse(at))) {
    refuse('invalid_input', 'That is not a place in a list.', { after: text })
  }
  return { at, id: bytes.subarray(0, 16) }
}
