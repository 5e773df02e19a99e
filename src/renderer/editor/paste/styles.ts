import { TEXT_FORMAT } from '@shared/body/document'

/** The name that style attributes bear while they are read. */
export const STYLE_ATTRIBUTE = 'data-pasted-style'

/** The declarations of a style attribute, also the made-up ones of word processors (`mso-list`). */
export function styleOf(element: Element): ReadonlyMap<string, string> {
  const declarations = new Map<string, string>()
  for (const declaration of (element.getAttribute(STYLE_ATTRIBUTE) ?? '').split(';')) {
    const colon = declaration.indexOf(':')
    if (colon < 0) continue
    const name = declaration.slice(0, colon).trim().toLowerCase()
    declarations.set(
      name,
      declaration
        .slice(colon + 1)
        .trim()
        .toLowerCase(),
    )
  }
  return declarations
}

const TAG_FORMATS: Readonly<Record<string, number>> = {
  B: TEXT_FORMAT.bold,
  STRONG: TEXT_FORMAT.bold,
  I: TEXT_FORMAT.italic,
  EM: TEXT_FORMAT.italic,
  CITE: TEXT_FORMAT.italic,
  U: TEXT_FORMAT.underline,
  INS: TEXT_FORMAT.underline,
  S: TEXT_FORMAT.strikethrough,
  STRIKE: TEXT_FORMAT.strikethrough,
  DEL: TEXT_FORMAT.strikethrough,
}

/** The format of text inside `element`, given the format around it. */
export function formatInside(element: Element, around: number): number {
  const style = styleOf(element)
  let format = around | (TAG_FORMATS[element.tagName.toUpperCase()] ?? 0)
  format = weighed(format, style.get('font-weight'))
  const slant = style.get('font-style')
  if (slant === 'italic' || slant === 'oblique') format |= TEXT_FORMAT.italic
  if (slant === 'normal') format &= ~TEXT_FORMAT.italic
  const line = style.get('text-decoration-line') ?? style.get('text-decoration')
  if (line?.includes('underline')) format |= TEXT_FORMAT.underline
  if (line?.includes('line-through')) format |= TEXT_FORMAT.strikethrough
  if (line?.startsWith('none')) format &= ~(TEXT_FORMAT.underline | TEXT_FORMAT.strikethrough)
  return format
}

/** Whether a reader of the copied page could not see `element`. */
export function isHidden(element: Element): boolean {
  const style = styleOf(element)
  return (
    element.hasAttribute('hidden') ||
    style.get('display') === 'none' ||
    style.get('visibility') === 'hidden' ||
    style.get('mso-hide') === 'all'
  )
}

function weighed(format: number, weight: string | undefined): number {
  if (weight === undefined) return format
  // Google Docs wraps all it copies in `<b style="font-weight:normal">`.
  if (weight === 'normal' || Number(weight) < 600) return format & ~TEXT_FORMAT.bold
  if (weight.startsWith('bold') || Number(weight) >= 600) return format | TEXT_FORMAT.bold
  return format
}
