import { createHash } from 'node:crypto'
import { refuse } from '@shared/result'
import type { Place } from '../site/links'
import { byCode } from '../site/order'

const ALLOWED = /\.(js|woff2|svg|png|jpg|webp|ico|txt)$/
const HASH_LENGTH = 10

/** A theme's assets under the names that a bundle gives them. */
export interface Assets {
  readonly files: ReadonlyMap<Place, Buffer>
  readonly stylesheet: Place
  /** The place of an asset; throws `ExpectedError` theme_invalid when there is none. */
  readonly place: (name: string) => Place
}

/**
 * Names every asset by its content, so that browsers may keep it for ever, and
 * joins the stylesheets into one that points to those names.
 *
 * @param sources by path within `assets/`
 * @param stylesheets paths of the parts of the one stylesheet, in their order
 */
export function bundleAssets(
  sources: ReadonlyMap<string, Buffer>,
  stylesheets: readonly string[],
): Assets {
  const files = new Map<Place, Buffer>()
  const places = new Map<string, Place>()
  const place = (name: string): Place => places.get(name) ?? missing(name)
  for (const [name, content] of [...sources].sort(([a], [b]) => byCode(a, b))) {
    if (stylesheets.includes(name)) continue
    if (!ALLOWED.test(name)) {
      refuse('theme_invalid', `A theme may not bring a file of this kind: ${name}`, { file: name })
    }
    const named = hashedPlace(name, content)
    places.set(name, named)
    files.set(named, content)
  }
  const parts = stylesheets.map((name) => {
    const css = sources.get(name) ?? missing(name)
    return pointed(name, css.toString('utf8'), place)
  })
  const joined = Buffer.from(parts.join('\n'), 'utf8')
  const stylesheet = hashedPlace('style.css', joined)
  files.set(stylesheet, joined)
  return { files, stylesheet, place }
}

function missing(name: string): never {
  return refuse('theme_invalid', `The theme has no asset “${name}”.`, { name })
}

function hashedPlace(name: string, content: Buffer): Place {
  const file = name.slice(name.lastIndexOf('/') + 1)
  const dot = file.lastIndexOf('.')
  const hash = createHash('sha256').update(content).digest('hex').slice(0, HASH_LENGTH)
  return `assets/${file.slice(0, dot)}.${hash}${file.slice(dot)}`
}

/** A theme's `url()` names a path within `assets/`; in a bundle all of them lie in one folder. */
function pointed(name: string, css: string, place: (name: string) => Place): string {
  if (/@import/i.test(css)) refuse('theme_invalid', `${name} imports another stylesheet.`)
  return css.replace(/url\(\s*(['"]?)([^'")]*)\1\s*\)/gi, (whole, _quote, target: string) => {
    if (target.startsWith('data:image/')) return whole
    if (/^[a-z]+:|^\/|^\.\./i.test(target)) {
      return refuse('theme_invalid', `${name} loads something from elsewhere: ${target}`)
    }
    return `url("${place(target).slice('assets/'.length)}")`
  })
}
