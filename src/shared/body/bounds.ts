/** Nodes within nodes: twenty levels of a list take forty. */
const DEEPEST = 100
/** As an imported file at its largest: far above any article. */
const MOST_CHARACTERS = 20_000_000
const MOST_NODES = 500_000

/**
 * Whether untrusted JSON can be a body at all. Goes level by level, so that no
 * depth exhausts the stack; what the nodes are is not its concern.
 */
export function isWithinBounds(body: unknown): boolean {
  let level: unknown[] = [fieldOf(body, 'root')]
  let characters = 0
  let nodes = 0
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return false
    const below: unknown[] = []
    for (const node of level) {
      const text = fieldOf(node, 'text')
      if (typeof text === 'string') characters += text.length
      const children = fieldOf(node, 'children')
      if (!Array.isArray(children)) continue
      nodes += children.length
      if (nodes > MOST_NODES) return false
      for (const child of children) below.push(child)
    }
    if (characters > MOST_CHARACTERS) return false
    level = below
  }
  return true
}

function fieldOf(node: unknown, name: 'root' | 'text' | 'children'): unknown {
  return typeof node === 'object' && node !== null
    ? (node as Readonly<Record<string, unknown>>)[name]
    : undefined
}
