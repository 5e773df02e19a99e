import type { InlineNode } from '@shared/body/document'
import type { DraftItem, DraftList } from './blocks'

/**
 * Reads `<ul>` or `<ol>` with all that is nested in it, also where a program
 * put the nested list beside the items instead of in one (Google Docs does).
 *
 * @param readText makes inline nodes of the nodes of an item
 */
export function readList(
  element: Element,
  readText: (nodes: readonly Node[]) => readonly InlineNode[],
): DraftList {
  const numbered = element.tagName.toUpperCase() === 'OL'
  const start = Number.parseInt(element.getAttribute('start') ?? '1', 10)
  const items: DraftItem[] = []
  for (const child of element.children) {
    if (isList(child)) nest(items, readList(child, readText))
    else readItem(child, items, readText)
  }
  return { numbered, start: Number.isFinite(start) ? start : 1, items }
}

function readItem(
  element: Element,
  items: DraftItem[],
  readText: (nodes: readonly Node[]) => readonly InlineNode[],
): void {
  const own: Node[] = []
  const lists: Element[] = []
  for (const node of element.childNodes) {
    if (node.nodeType === 1 && isList(node as Element)) lists.push(node as Element)
    else own.push(node)
  }
  const children = readText(own)
  if (children.length > 0) items.push({ children, nested: null })
  for (const list of lists) nest(items, readList(list, readText))
}

function nest(items: DraftItem[], list: DraftList): void {
  if (list.items.length === 0) return
  const above = items.at(-1)
  if (above === undefined || above.nested !== null) items.push({ children: [], nested: list })
  else above.nested = list
}

function isList(element: Element): boolean {
  const tag = element.tagName.toUpperCase()
  return tag === 'UL' || tag === 'OL'
}
