import { linkUrl } from '@shared/body/schema'
import { element } from './html'

/**
 * A link around ready HTML; the bare HTML when the address is none that a reader
 * may be sent to. Stored bodies have passed the schema, but a page is the last
 * place to stop a `javascript:` address, so it asks again.
 */
export function renderLink(url: string, title: string | null, html: string): string {
  const address = safeAddress(url)
  if (address === null) return html
  return element('a', { href: address, title: title === '' ? null : title }, html)
}

/** The address in ASCII, as an `href` must be; `null` when it is refused. */
export function safeAddress(url: string): string | null {
  const text = url.trim()
  if (!linkUrl.safeParse(text).success || !URL.canParse(text)) return null
  return new URL(text).href
}
