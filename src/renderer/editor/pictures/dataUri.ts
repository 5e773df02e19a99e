/**
 * The bytes of a base64 `data:` address. Decoded here: the window's policy lets
 * nothing be fetched.
 *
 * @throws DOMException when the base64 is broken
 */
export function bytesOfDataUri(dataUri: string): Uint8Array {
  const text = atob(dataUri.slice(dataUri.indexOf(',') + 1).replace(/\s/g, ''))
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}
