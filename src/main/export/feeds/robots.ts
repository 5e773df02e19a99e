import type { Base } from '../site/base'

/** Who may read the bundle: everyone, or, of a local copy that got onto a server, no machine. */
export function robotsText(base: Base | null): string {
  if (base === null) return 'User-agent: *\nDisallow: /\n'
  const maps = ['sitemap.xml', 'news-sitemap.xml'].map((file) => `Sitemap: ${base.url}${file}`)
  return ['User-agent: *', 'Allow: /', '', ...maps, ''].join('\n')
}
