import type { InlineNode } from '@shared/body/document'

/** Inline nodes as if no suggestion were open: insertions left out, deletions kept. */
export function withoutSuggestions(nodes: readonly InlineNode[]): readonly InlineNode[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'suggestion') return [node]
    return node.kind === 'insertion' ? [] : withoutSuggestions(node.children)
  })
}
