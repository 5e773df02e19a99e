import type { EmbedProvider } from './document'

/** A post elsewhere: who keeps it, under which id, at which canonical address. */
export interface EmbedTarget {
  readonly provider: EmbedProvider
  readonly url: string
  readonly postId: string
}

interface Pattern {
  readonly provider: EmbedProvider
  readonly address: RegExp
  readonly canonical: (id: string, owner: string) => string
}

// Groups named `id` and `owner`. The tail may only be a query, a fragment or a slash.
const PATTERNS: readonly Pattern[] = [
  {
    provider: 'youtube',
    address:
      /^https?:\/\/(?:www\.|m\.|music\.)?youtube(?:-nocookie)?\.com\/(?:watch\?(?:[^#\s]*&)?v=|shorts\/|live\/|embed\/)(?<id>[A-Za-z0-9_-]{11})(?:[&?#/]\S*)?$/i,
    canonical: youtube,
  },
  {
    provider: 'youtube',
    address: /^https?:\/\/youtu\.be\/(?<id>[A-Za-z0-9_-]{11})(?:[?#/]\S*)?$/i,
    canonical: youtube,
  },
  {
    provider: 'x',
    address:
      /^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/(?<owner>[A-Za-z0-9_]{1,15}|i\/web)\/status(?:es)?\/(?<id>\d{1,20})(?:[?#/]\S*)?$/i,
    canonical: (id, owner) => `https://x.com/${owner.startsWith('i/') ? 'i' : owner}/status/${id}`,
  },
  {
    provider: 'instagram',
    address:
      /^https?:\/\/(?:www\.)?instagram\.com\/(?:[A-Za-z0-9_.]{1,30}\/)?(?:p|reels?|tv)\/(?<id>[A-Za-z0-9_-]{5,40})(?:[?#/]\S*)?$/i,
    canonical: (id) => `https://www.instagram.com/p/${id}/`,
  },
]

/** Knows the address of a YouTube video, an X post or an Instagram post; `null` for any other text. */
export function embedFromUrl(text: string): EmbedTarget | null {
  const address = text.trim()
  for (const { provider, address: pattern, canonical } of PATTERNS) {
    const groups = pattern.exec(address)?.groups
    const id = groups?.['id']
    if (id !== undefined) {
      return { provider, postId: id, url: canonical(id, groups?.['owner'] ?? '') }
    }
  }
  return null
}

function youtube(id: string): string {
  return `https://www.youtube.com/watch?v=${id}`
}
