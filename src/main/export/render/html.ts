// Code points that neither HTML nor XML may hold, not even escaped. Written as
// escapes in strings so that no control character stands in this file.
const CONTROLS = '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f'
const NON_CHARACTERS = '\\ufdd0-\\ufdef\\ufffe\\uffff'
const LONE_SURROGATES = '\\ud800-\\udfff'
const FORBIDDEN = new RegExp(`[${CONTROLS}${NON_CHARACTERS}${LONE_SURROGATES}]`, 'gu')

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** `text` without the characters that no page and no feed may hold. */
export function withoutForbidden(text: string): string {
  return text.replace(FORBIDDEN, '')
}

/** Text as it stands between tags or inside a quoted attribute. */
export function escapeHtml(text: string): string {
  return withoutForbidden(text).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character)
}

/** Attributes of a tag; `null` leaves one out, `true` prints it without a value. */
export type Attributes = Readonly<Record<string, string | number | true | null>>

/** An opening tag with its attributes escaped. Names are ours, never a reader's or an editor's. */
export function openTag(name: string, attributes: Attributes = {}): string {
  const printed = Object.entries(attributes).map(([key, value]) => {
    if (value === null) return ''
    return value === true ? ` ${key}` : ` ${key}="${escapeHtml(String(value))}"`
  })
  return `<${name}${printed.join('')}>`
}

/** An element around ready HTML. */
export function element(name: string, attributes: Attributes, html: string): string {
  return `${openTag(name, attributes)}${html}</${name}>`
}
