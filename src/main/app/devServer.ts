import { net } from 'electron'
import { GUARD_HEADERS } from './contentPolicy'

/**
 * Answers the window's addresses from the bundler's server (`npm run dev`), under
 * the app's own origin, so that everything else is as in the built app. Only the
 * policy is wider: reloading works with inline scripts, styles and a socket.
 */
export async function fromDevServer(server: string, address: URL): Promise<Response> {
  const answer = await net.fetch(new URL(`.${address.pathname}${address.search}`, server).href)
  const headers = new Headers(answer.headers)
  for (const [name, value] of Object.entries(GUARD_HEADERS)) headers.set(name, value)
  headers.set('Content-Security-Policy', developmentPolicy(new URL(server).host))
  return new Response(answer.body, { status: answer.status, headers })
}

function developmentPolicy(host: string): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'unsafe-inline'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self' media: data: blob:",
    `connect-src 'self' ws://${host}`,
    'frame-src preview:',
  ].join('; ')
}
