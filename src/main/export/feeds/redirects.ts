import type { Redirect } from '../input'
import type { Base } from '../site/base'
import { encodePlace, fileOf } from '../site/links'

/**
 * The redirects in force: an old address that has a page again leads nowhere
 * else, and an address that leads on is followed to where it ends.
 *
 * @param files every file of the bundle
 */
export function redirectsInForce(
  redirects: readonly Redirect[],
  files: ReadonlySet<string>,
): readonly Redirect[] {
  const targets = new Map(redirects.map(({ from, to }) => [from, to]))
  const inForce: Redirect[] = []
  for (const { from, to } of redirects) {
    const end = endOf(to, targets, files)
    if (!files.has(fileOf(from)) && end !== null && end !== from) inForce.push({ from, to: end })
  }
  return inForce
}

/** Where a chain of redirects ends; `null` when it ends nowhere or goes round. */
function endOf(
  to: string,
  targets: ReadonlyMap<string, string>,
  files: ReadonlySet<string>,
): string | null {
  const seen = new Set<string>()
  let place = to
  while (!files.has(fileOf(place))) {
    const next = targets.get(place)
    if (next === undefined || seen.has(place)) return null
    seen.add(place)
    place = next
  }
  return place
}

/** For programs: every redirect, places within the bundle, decoded. */
export function redirectsJson(redirects: readonly Redirect[]): string {
  return `${JSON.stringify(redirects, null, 2)}\n`
}

/** For Netlify and Cloudflare Pages. */
export function redirectsFile(redirects: readonly Redirect[], base: Base): string {
  const path = (place: string): string => base.path + encodePlace(place)
  return redirects.map(({ from, to }) => `${path(from)} ${path(to)} 301\n`).join('')
}

/** For Apache. It compares with the decoded path, and sends the target as it stands. */
export function htaccess(redirects: readonly Redirect[], base: Base): string {
  const lines = redirects.map(({ from, to }) => {
    const old = decodeURIComponent(base.path) + from
    return `Redirect 301 "${old.replace(/["\\\n\r]/g, '')}" "${base.path}${encodePlace(to)}"\n`
  })
  return `ErrorDocument 404 ${base.path}404.html\n${lines.join('')}`
}
