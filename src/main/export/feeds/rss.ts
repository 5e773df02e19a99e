import { generateRssFeed } from 'feedsmith'
import { xml } from './xml'
import type { Channel } from './channel'

/** RSS 2.0. */
export function rssFeed(channel: Channel): string {
  const self = { href: `${channel.folder}feed.xml`, rel: 'self', type: 'application/rss+xml' }
  return xml(
    generateRssFeed({
      title: channel.title,
      link: channel.home,
      description: channel.description,
      language: 'hi',
      ...(channel.items.length > 0 ? { lastBuildDate: channel.updated } : {}),
      atom: { links: [self] },
      items: channel.items.map((item) => ({
        title: item.title,
        link: item.url,
        description: item.summary,
        guid: { value: item.id, isPermaLink: false },
        pubDate: item.published,
        categories: item.categories.map((name) => ({ name })),
        dc: { creators: [...item.authors] },
        content: { encoded: item.html },
        enclosures:
          item.picture === null
            ? []
            : [{ url: item.picture.url, length: item.picture.bytes, type: item.picture.type }],
      })),
    }),
  )
}
