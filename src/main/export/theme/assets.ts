import { createHash } from 'node:crypto'
import { refuse } from '@shared/result'
import type { Place } from '../site/links'
import { byCode } from '../site/order'

const ALLOWED = /\.(css|js|woff2|svg|png|jpg|webp|ico|txt)$/
const STYLESHEET = /\.css$/
const HASH_LENGTH = 10

/** A theme's assets under the names that a bundle gives them. */
export interface Assets {
  readonly files: ReadonlyMap<Place, Buffer>
  /** The place of an asset; throws `ExpectedError` theme_invalid when there is none. */
  readonly place: (name: string) => Place
}

/**
 * Names every asset by its content, so that browsers may keep it for ever, and
 * points the stylesheets to those names.
 *
 * @param sources by path within `assets/`
 */
export function bundleAssets(sources: ReadonlyMap<string, Buffer>): Assets {
  const files = new Map<Place, Buffer>()
  const places = new Map<string, Place>()
  const place = (name: string): Place =>
    places.get(name) ?? refuse('theme_invalid', `The theme has no asset “${name}”.`, { name })
  const add = (name: string, content: Buffer): void => {
    if (!ALLOWED.test(name)) {
      refuse('theme_invalid', `A theme may not bring a file of this kind: ${name}`, { file: name })
    }
    const named = hashedPlace(name, content)
    places.set(name, named)
    files.set(named, content)
  }
  const sorted = [...sources].sort(([a], [b]) => byCode(a, b))
  // Stylesheets last: their own names depend on those of the files they point to.
  for (const [name, content] of sorted) if (!STYLESHEET.test(name)) add(name, content)
  for (const [name, content] of sorted) {
    if (STYLESHEET.test(name)) add(name, pointed(name, content.toString('utf8'), place))
  }
  return { files, place }
}

function hashedPlace(name: string, content: Buffer): Place {
  const file = name.slice(name.lastIndexOf('/') + 1)
  const dot = file.lastIndexOf('.')
  const hash = createHash('sha256').update(content).digest('hex').slice(0, HASH_LENGTH)
  return `assets/${file.slice(0, dot)}.${hash}${file.slice(dot)}`
}

/** All assets lie in one folder of the bundle, so a stylesheet points to bare names. */
function pointed(name: string, css: string, place: (name: string) => Place): Buffer {
  if (/@import/i.test(css)) refuse('theme_invalid', `${name} imports another stylesheet.`)
  const rewritten = css.replace(
    /url\(\s*(['"]?)([^'")]*)\1\s*\)/gi,
    (whole, _quote, target: string) => {
      if (target.startsWith('data:image/')) return whole
      if (/^[a-z]+:|^\/|^\.\./i.test(target)) {
        return refuse('theme_invalid', `${name} loads something from elsewhere: ${target}`)
      }
      return `url("${place(target).slice('assets/'.length)}")`
    },
  )
  return Buffer.from(rewritten, 'utf8')
}
