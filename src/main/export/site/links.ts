import type { Base } from './base'

/**
 * A place within a bundle, decoded: a page's folder with a trailing slash
 * (`national/`, home is the empty text) or a file (`assets/style.1a2b.css`).
 */
export type Place = string

/** How one page links to the rest of its bundle. */
export interface Links {
  /** The page's own place. */
  readonly here: Place
  /** A link from this page. Relative, so that a bundle also opens from disk. */
  readonly to: (place: Place) => string
  /** The public address, or `null` in a local copy. */
  readonly absolute: (place: Place) => string | null
}

/** The file that a place is kept in. */
export function fileOf(place: Place): string {
  return isFolder(place) ? `${place}index.html` : place
}

/** The place that a path within the bundle means, with or without `index.html` and slashes. */
export function placeOf(path: string): Place {
  const place = path.replace(/^\/+/, '').replace(/(^|\/)index\.html$/, '$1')
  const last = place.slice(place.lastIndexOf('/') + 1)
  return last === '' || last.includes('.') ? place : `${place}/`
}

/** A place as an address has it: every segment percent-encoded in UTF-8. */
export function encodePlace(place: Place): string {
  return place.split('/').map(encodeURIComponent).join('/')
}

/** Links from the page at `here`. */
export function linksFrom(here: Place, base: Base | null): Links {
  const up = '../'.repeat(here.split('/').length - 1)
  return { here, to: (place) => linkTo(up, place, base), absolute: absoluteIn(base) }
}

/** Links from a page that a server shows at any address: the 404 page. */
export function rootedLinks(here: Place, base: Base | null): Links {
  const root = base?.path ?? ''
  return { here, to: (place) => linkTo(root, place, base), absolute: absoluteIn(base) }
}

function linkTo(prefix: string, place: Place, base: Base | null): string {
  // From disk nobody answers for a folder, so a local copy names the file in it.
  const target = base === null ? fileOf(place) : place
  return prefix + encodePlace(target) || './'
}

function absoluteIn(base: Base | null): (place: Place) => string | null {
  return (place) => (base === null ? null : base.url + encodePlace(place))
}

function isFolder(place: Place): boolean {
  return place === '' || place.endsWith('/')
}
