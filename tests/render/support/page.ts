import { Window } from 'happy-dom'

/** A page as a document; nothing in it runs or loads. */
export function documentOf(html: string) {
  const window = new Window({
    settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true },
  })
  window.document.write(html)
  return window.document
}

/** A page's visible text in reading order, one line for each block. */
export function visibleLines(html: string): readonly string[] {
  const body = html.slice(html.indexOf('<body>'))
  return body
    .replace(/<li hidden>.*?<\/li>/gs, '')
    .replace(/<script[^>]*>.*?<\/script>/gs, '')
    .replace(
      /<\/?(p|h[1-6]|li|ul|ol|div|nav|header|footer|main|figure|figcaption|td|th|tr)\b[^>]*>/g,
      '\n',
    )
    .replace(/<span class="share-label"[^>]*>([^<]*)<\/span>/g, '\n$1\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(amp|lt|gt|quot|#39|#x27|#x3D|#x60);/g, (_, name: string) => ENTITIES[name] ?? '')
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#x27': "'",
  '#x3D': '=',
  '#x60': '`',
}
