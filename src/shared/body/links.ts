/** Query parameters that only follow readers about; never part of an address we keep. */
const TRACKERS =
  /^(utm_[a-z_]+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|_ga|_gl|mkt_tok|s_cid|ref_src|ref_url|si)$/i

/** Hosts that only pass a reader on, and the parameter that says where to. */
const REDIRECTS: readonly { readonly host: RegExp; readonly parameter: string }[] = [
  { host: /^https?:\/\/(www\.)?google\.[a-z.]+\/url$/i, parameter: 'q' },
  { host: /^https?:\/\/(www\.)?google\.[a-z.]+\/url$/i, parameter: 'url' },
  { host: /^https?:\/\/(l|lm)\.(facebook|instagram)\.com\/(l\.php)?$/i, parameter: 'u' },
]

const ALLOWED = /^(https?:\/\/[^/?#\s]+|mailto:[^\s@]+@[^\s@]+|tel:\+?[\d().\- ]+)/i
const LONGEST = 4096

/**
 * An address as a body may hold it: http, https, mailto or tel, without tracking
 * parameters and without a search engine's or network's redirect around it.
 *
 * @returns `null` for anything else: `javascript:`, `data:`, `file:`, relative addresses
 */
export function cleanUrl(raw: string): string | null {
  // Browsers drop these before they read the scheme, so `java\nscript:` must not slip by.
  return cleaned(withoutControls(raw), 0)
}

/** What a person typed into a link field as an address: `example.com` and `desk@example.com` too. */
export function linkFromTyped(typed: string): string | null {
  const text = withoutControls(typed)
  if (text === '') return null
  if (/^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[^:/@]+:\d+/.test(text)) return cleanUrl(text)
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(text)) return cleanUrl(`mailto:${text}`)
  if (/^\+\d[\d ()-]{6,}$/.test(text)) return cleanUrl(`tel:${text}`)
  if (/^[^\s/?#.]+(\.[^\s/?#.]+)+([/?#]\S*)?$/.test(text)) return cleanUrl(`https://${text}`)
  return null
}

/** Whether the whole of `text` is one web address. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text.trim())
}

function cleaned(url: string, depth: number): string | null {
  if (url.length > LONGEST || /\s/.test(url.replace(/^tel:.*/i, ''))) return null
  if (!ALLOWED.test(url)) return null
  if (!/^https?:/i.test(url)) return url
  const { address, query, fragment } = parts(url)
  const target = depth < 3 ? redirectTarget(address, query) : null
  if (target !== null) return cleaned(target, depth + 1)
  const kept = query.filter((pair) => !TRACKERS.test(nameOf(pair)))
  return address + (kept.length > 0 ? `?${kept.join('&')}` : '') + fragment
}

function parts(url: string): { address: string; query: readonly string[]; fragment: string } {
  const hash = url.indexOf('#')
  const fragment = hash < 0 ? '' : url.slice(hash)
  const rest = hash < 0 ? url : url.slice(0, hash)
  const mark = rest.indexOf('?')
  if (mark < 0) return { address: rest, query: [], fragment }
  const query = rest
    .slice(mark + 1)
    .split('&')
    .filter((pair) => pair !== '')
  return { address: rest.slice(0, mark), query, fragment }
}

function redirectTarget(address: string, query: readonly string[]): string | null {
  for (const { host, parameter } of REDIRECTS) {
    if (!host.test(address)) continue
    const pair = query.find((candidate) => nameOf(candidate) === parameter)
    if (pair === undefined) continue
    const target = decoded(pair.slice(pair.indexOf('=') + 1))
    if (target !== null && /^https?:\/\//i.test(target)) return target
  }
  return null
}

function nameOf(pair: string): string {
  const equals = pair.indexOf('=')
  return equals < 0 ? pair : pair.slice(0, equals)
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch (error) {
    // A broken percent sequence is no address of anything.
    if (error instanceof URIError) return null
    throw error
  }
}

function withoutControls(text: string): string {
  let kept = ''
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (code >= 0x20 && code !== 0x7f && code !== 0x200b && code !== 0xfeff) kept += character
  }
  return kept.trim()
}
