import { refuse } from '@shared/result'

/** Where a bundle will live. */
export interface Base {
  /** Absolute, with a trailing slash, without query and fragment. */
  readonly url: string
  /** Its path, with a slash at both ends. */
  readonly path: string
}

/**
 * The base of a bundle, or `null` for a local copy (empty text).
 * Throws `ExpectedError` invalid_input for what is no http address.
 */
export function baseOf(text: string): Base | null {
  const typed = text.trim()
  if (typed === '') return null
  const url = URL.canParse(typed) ? new URL(typed) : null
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '') {
    return refuse('invalid_input', `The base URL must be an http or https address: ${typed}`, {
      baseUrl: typed,
    })
  }
  if (!isDecodable(url.pathname)) {
    return refuse('invalid_input', `The base URL has a broken percent sequence: ${typed}`, {
      baseUrl: typed,
    })
  }
  const path = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`
  return { url: url.origin + path, path }
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch (error) {
    if (error instanceof URIError) return false
    throw error
  }
}
