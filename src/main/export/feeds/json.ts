import { generateJsonFeed } from 'feedsmith'
import type { Channel } from './channel'

/** JSON Feed 1.1. */
export function jsonFeed(channel: Channel): string {
  const feed = generateJsonFeed({
    title: channel.title,
    home_page_url: channel.home,
    feed_url: `${channel.folder}feed.json`,
    description: channel.description,
    icon: channel.icon,
    language: 'hi',
    authors: [{ name: channel.author }],
    items: channel.items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      summary: item.summary,
      content_html: item.html,
      date_published: item.published,
      date_modified: item.updated,
      tags: [...item.categories],
      authors: item.authors.map((name) => ({ name })),
      ...(item.picture === null ? {} : { image: item.picture.url }),
    })),
  })
  return `${JSON.stringify(feed, null, 2)}\n`
}
