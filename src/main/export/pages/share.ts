import { withoutForbidden } from '../render/html'
import type { ShareLinkView } from './views'

/**
 * Plain links to where readers pass stories on: no script, no tracker, no count.
 *
 * @param address the article's public address; `null` in a local copy, which has
 *   none to pass on, so that there the headline goes alone
 */
export function shareLinks(headline: string, address: string | null): readonly ShareLinkView[] {
  const both = address === null ? headline : `${headline}\n${address}`
  return [
    whatsapp(both),
    {
      name: 'Facebook',
      kind: 'facebook',
      lang: 'en',
      href: `https://www.facebook.com/sharer/sharer.php${query({ u: address })}`,
    },
    {
      name: 'X',
      kind: 'x',
      lang: 'en',
      href: `https://x.com/intent/post${query({ text: headline, url: address })}`,
    },
    {
      name: 'Telegram',
      kind: 'telegram',
      lang: 'en',
      href: `https://t.me/share/url${query({ url: address, text: headline })}`,
    },
    { name: 'ई-मेल', kind: 'email', lang: null, href: mail(headline, both) },
  ]
}

function whatsapp(text: string): ShareLinkView {
  const href = `https://wa.me/${query({ text })}`
  return { name: 'WhatsApp', kind: 'whatsapp', lang: 'en', href }
}

function mail(subject: string, body: string): string {
  return `mailto:${query({ subject, body: body.replaceAll('\n', '\r\n') })}`
}

function query(values: Readonly<Record<string, string | null>>): string {
  const pairs = Object.entries(values)
    .filter((pair): pair is [string, string] => pair[1] !== null)
    .map(([name, value]) => `${name}=${encodeURIComponent(withoutForbidden(value))}`)
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`
}
