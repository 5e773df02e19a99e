import type { InlineNode, ListItemNode, ListNode } from '@shared/body/document'
import { element } from './html'
import { renderInline } from './inline'

interface Item {
  readonly source: ListItemNode
  readonly inline: readonly InlineNode[]
  readonly lists: ListNode[]
}

/** A list with its nested lists inside the item they belong to; nothing when it has no item. */
export function renderList(node: ListNode): string {
  const items = itemsOf(node)
  if (items.length === 0) return ''
  const start = node.listType === 'number' && node.start !== 1 ? node.start : null
  const name = node.listType === 'number' ? 'ol' : 'ul'
  const kind = node.listType === 'check' ? 'checklist' : null
  return element(name, { class: kind, start }, items.map((item) => renderItem(node, item)).join(''))
}

function renderItem(list: ListNode, item: Item): string {
  const checked = list.listType === 'check' && item.source.checked === true
  const html = renderInline(item.inline) + item.lists.map(renderList).join('')
  return element('li', { class: checked ? 'checked' : null }, html)
}

/** The editor keeps a nested list in an item of its own; a page has it in the item above. */
function itemsOf(node: ListNode): readonly Item[] {
  const items: Item[] = []
  for (const source of node.children) {
    const inline = source.children.filter((child) => child.type !== 'list')
    const lists = source.children.filter((child) => child.type === 'list')
    const last = items.at(-1)
    if (inline.length === 0 && lists.length > 0 && last) last.lists.push(...lists)
    else if (inline.length > 0 || lists.length > 0) items.push({ source, inline, lists })
  }
  return items
}
