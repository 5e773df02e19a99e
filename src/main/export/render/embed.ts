import type { EmbedNode, EmbedProvider } from '@shared/body/document'
import { element, escapeHtml } from './html'
import { safeAddress } from './link'

const PROVIDERS: Readonly<Record<EmbedProvider, { readonly name: string; readonly ask: string }>> =
  {
    youtube: { name: 'YouTube', ask: 'वीडियो देखें' },
    x: { name: 'X', ask: 'पोस्ट देखें' },
    instagram: { name: 'Instagram', ask: 'पोस्ट देखें' },
  }

/** A post elsewhere as a card: one link, nothing that loads or runs. */
export function renderEmbed(node: EmbedNode): string {
  const address = safeAddress(node.url)
  if (address === null || !address.startsWith('https://')) return ''
  const { name, ask } = PROVIDERS[node.provider]
  const title = node.title.trim() === '' ? ask : node.title.trim()
  const label =
    element('span', { class: 'embed-provider', lang: 'en' }, name) +
    ' ' +
    element('span', { class: 'embed-title' }, escapeHtml(title)) +
    ' ' +
    element('span', { class: 'embed-address', lang: 'en' }, escapeHtml(plainAddress(address)))
  return element(
    'p',
    { class: `embed embed-${node.provider}` },
    element('a', { href: address }, label),
  )
}

function plainAddress(address: string): string {
  return address.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '')
}
