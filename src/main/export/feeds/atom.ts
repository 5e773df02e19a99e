import { generateAtomFeed } from 'feedsmith'
import { xml } from './xml'
import type { Channel } from './channel'

/** Atom 1.0 (RFC 4287). */
export function atomFeed(channel: Channel): string {
  const self = `${channel.folder}atom.xml`
  return xml(
    generateAtomFeed({
      id: self,
      title: { value: channel.title },
      subtitle: { value: channel.description },
      updated: channel.updated,
      icon: channel.icon,
      // An entry without an author of its own is by the paper.
      authors: [{ name: channel.author }],
      links: [
        { href: channel.home, rel: 'alternate', type: 'text/html', hreflang: 'hi' },
        { href: self, rel: 'self', type: 'application/atom+xml' },
      ],
      entries: channel.items.map((item) => ({
        id: item.id,
        title: { value: item.title },
        links: [{ href: item.url, rel: 'alternate', type: 'text/html' }],
        published: item.published,
        updated: item.updated,
        authors: item.authors.map((name) => ({ name })),
        categories: item.categories.map((term) => ({ term })),
        summary: { value: item.summary },
        content: { value: item.html, type: 'html' },
      })),
    }),
  )
}
