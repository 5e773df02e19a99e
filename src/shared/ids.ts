/** A UUIDv7 in its usual text form, lower case: the only id that leaves the store. */
export type Uuid = string

export const UUID_PATTERN = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/**
 * Builds a UUIDv7 (RFC 9562, section 5.7): 48 bits of Unix milliseconds, then random bits.
 *
 * @param milliseconds Unix time in milliseconds
 * @param random at least 10 random bytes; a pure function cannot draw them itself
 */
export function uuidFrom(milliseconds: number, random: Uint8Array): Uuid {
  if (random.length < 10) throw new Error('a UUIDv7 needs 10 random bytes')
  const time = Math.floor(milliseconds).toString(16).padStart(12, '0')
  const bytes = Array.from(random.subarray(0, 10))
  bytes[0] = ((bytes[0] ?? 0) & 0x0f) | 0x70
  bytes[2] = ((bytes[2] ?? 0) & 0x3f) | 0x80
  const tail = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return [time.slice(0, 8), time.slice(8), tail.slice(0, 4), tail.slice(4, 8), tail.slice(8)].join(
    '-',
  )
}

/** The 16 bytes of an id, as the store keeps it. */
export function uuidBytes(id: Uuid): Uint8Array {
  const hex = id.replaceAll('-', '')
  const bytes = new Uint8Array(16)
  for (let index = 0; index < 16; index += 1) {
    bytes[index] = Number.parseInt(hex.slice(index * 2, index * 2 + 2), 16)
  }
  return bytes
}

/** The text form of 16 id bytes. */
export function uuidText(bytes: Uint8Array): Uuid {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-')
}
