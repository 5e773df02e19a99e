import { HtmlWalker } from './htmlWalker'
import type { Pasted } from './pasted'

/**
 * Reads the HTML of a clipboard, from Word, Google Docs, WhatsApp, a web page or
 * anything else, into blocks of a body. The document it is parsed into is never
 * shown and runs nothing; only text, structure and safe addresses get through.
 */
export function pastedFromHtml(html: string): Pasted {
  const parsed = new DOMParser().parseFromString(html, 'text/html')
  const walker = new HtmlWalker()
  walker.read(parsed.body)
  walker.finish()
  return { items: walker.items, remotePictures: walker.remotePictures }
}
