import { randomBytes } from 'node:crypto'

/** A fresh value for one response: 128 random bits. */
export function makeNonce(): string {
  return randomBytes(16).toString('base64')
}

/**
 * The content security policy of the window. Only files of the app run; a
 * `<style>` element needs the nonce of the response; pictures come from the
 * newsroom or from the clipboard; frames show previews only.
 */
export function windowPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' media: data: blob:",
    "connect-src 'self'",
    'frame-src preview:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ')
}

/** Headers that every answer of our own schemes bears. */
export const GUARD_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
}
