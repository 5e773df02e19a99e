import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { protocol } from 'electron'
import { isLink } from '../export/write/links'
import { GUARD_HEADERS, makeNonce, windowPolicy } from './contentPolicy'
import { fromDevServer } from './devServer'
import { contentType, fileInside } from './files'
import { APP_HOST, APP_SCHEME, MEDIA_HOST, MEDIA_SCHEME, PREVIEW_SCHEME } from './schemes'

/** Answers an address of one scheme; `null` = there is nothing there. */
export type Responder = (address: URL) => Promise<Response | null>

export interface ProtocolSources {
  /** The built renderer. */
  readonly rendererFolder: string
  /** The bundler's server while the app is being developed, else `null`. */
  readonly devServer: string | null
  /** Where the open newsroom keeps its pictures; `null` while none is open. */
  readonly mediaFolder: () => string | null
  /** The pages of the preview, with their own policy. */
  readonly preview: Responder
}

/** Serves the three schemes of the app for as long as it runs. */
export function serveSchemes(sources: ProtocolSources): void {
  const { devServer, rendererFolder } = sources
  serve(APP_SCHEME, (address) =>
    devServer ? fromDevServer(devServer, address) : windowFile(rendererFolder, address),
  )
  serve(MEDIA_SCHEME, (address) => picture(sources.mediaFolder(), address))
  serve(PREVIEW_SCHEME, sources.preview)
}

function serve(scheme: string, responder: Responder): void {
  protocol.handle(scheme, async (request) => {
    if (request.method !== 'GET') return plain(405, 'Only GET is answered here.')
    return (await responder(new URL(request.url))) ?? plain(404, 'There is nothing here.')
  })
}

async function windowFile(folder: string, address: URL): Promise<Response | null> {
  if (address.hostname !== APP_HOST) return null
  const path = address.pathname === '/' ? '/index.html' : address.pathname
  const file = fileInside(folder, path)
  if (file === null) return null
  const bytes = await contentOf(file)
  if (bytes === null) return null
  const nonce = makeNonce()
  const headers = {
    ...GUARD_HEADERS,
    'Content-Type': contentType(file),
    'Content-Security-Policy': windowPolicy(nonce),
  }
  if (!file.endsWith('.html')) return new Response(new Uint8Array(bytes), { headers })
  return new Response(bytes.toString('utf8').replaceAll('__CSP_NONCE__', nonce), { headers })
}

/** Only names that the media library gives: the SHA-256 and the kind of picture. */
const PICTURE_NAME = /^\/[0-9a-f]{64}\.(?:jpg|png|webp|gif)$/

async function picture(folder: string | null, address: URL): Promise<Response | null> {
  if (folder === null || address.hostname !== MEDIA_HOST) return null
  if (!PICTURE_NAME.test(address.pathname)) return null
  const file = join(folder, address.pathname.slice(1))
  // A newsroom from elsewhere may hold links that lead out of it.
  if (await isLink(file)) return null
  const bytes = await contentOf(file)
  if (bytes === null) return null
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...GUARD_HEADERS,
      'Content-Type': contentType(address.pathname),
      'Content-Security-Policy': "default-src 'none'",
      // The name is the content's own hash: it can never change.
      'Cache-Control': 'private, max-age=31536000, immutable',
    },
  })
}

/** The bytes of a file; `null` where there is none of that name. */
async function contentOf(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') return null
    throw error
  }
}

function plain(status: number, text: string): Response {
  return new Response(text, {
    status,
    headers: { ...GUARD_HEADERS, 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
