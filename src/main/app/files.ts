import { isAbsolute, relative, resolve } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  woff: 'font/woff',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
}

/** The media type of a file by its ending; bytes of no known kind where there is none. */
export function contentType(path: string): string {
  const ending = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase()
  return (ending && TYPES[ending]) || 'application/octet-stream'
}

/**
 * The file that the path of an address names inside `folder`, or `null` where
 * it would leave the folder or cannot be a file name. `%2e%2e%2f` and
 * backslashes count as what they mean to the file system.
 */
export function fileInside(folder: string, addressPath: string): string | null {
  const path = decoded(addressPath)
  if (path === null || /[\0\\]/.test(path)) return null
  const file = resolve(folder, `.${path.startsWith('/') ? path : `/${path}`}`)
  const inside = relative(folder, file)
  return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? null : file
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}
