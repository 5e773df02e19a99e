import type { PastedItem } from './pasted'
import { styleOf } from './styles'

const EMBEDDED = /^data:image\/(png|jpe?g|webp|gif);base64,/i

/**
 * The picture of an `<img>`: its bytes when it carries them, `remote` when
 * another site or disk holds them, `null` for a tracking pixel or nothing.
 */
export function pictureOf(element: Element): PastedItem | 'remote' | null {
  const source = (element.getAttribute('src') ?? '').trim()
  if (source === '' || isPixel(element)) return null
  if (!EMBEDDED.test(source)) return 'remote'
  return { kind: 'picture', dataUri: source, alt: element.getAttribute('alt') ?? '' }
}

function isPixel(element: Element): boolean {
  const style = styleOf(element)
  return [
    element.getAttribute('width') ?? style.get('width'),
    element.getAttribute('height') ?? style.get('height'),
  ].some((size) => size !== undefined && Number.parseFloat(size) <= 2)
}
