import { escapeHtml, withoutForbidden } from '../render/html'

/** A document that ends with a line's end and holds no character that XML forbids. */
export function xml(document: string): string {
  return `${withoutForbidden(document).trimEnd()}\n`
}

/** An XML element around text. */
export function textElement(name: string, text: string): string {
  return `<${name}>${escapeHtml(text)}</${name}>`
}
