import { HtmlWalker } from './htmlWalker'
import type { Pasted } from './pasted'
import { STYLE_ATTRIBUTE } from './styles'

/**
 * Reads the HTML of a clipboard, from Word, Google Docs, WhatsApp, a web page or
 * anything else, into blocks of a body. The document it is parsed into is never
 * shown and runs nothing; only text, structure and safe addresses get through.
 */
export function pastedFromHtml(html: string): Pasted {
  const parsed = new DOMParser().parseFromString(withoutStyling(html), 'text/html')
  const walker = new HtmlWalker()
  walker.read(parsed.body)
  walker.finish()
  return { items: walker.items, remotePictures: walker.remotePictures }
}

/**
 * The same HTML with its style sheets gone and its style attributes under
 * another name: the window's policy refuses both, and tells of each.
 */
function withoutStyling(html: string): string {
  return html
    .replace(/<style\b[^>]*>[\s\S]*?<\/style\s*>/gi, '')
    .replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/(\s)style(\s*=)/gi, `$1${STYLE_ATTRIBUTE}$2`))
}
