import { bodyOf, paragraphNode } from '@shared/body/build'
import type { BlockNode, InlineNode } from '@shared/body/document'
import { bodySchema } from '@shared/body/schema'

/** A piece of a body that was copied inside an editor of ours. */
export type CopiedPiece =
  | { readonly kind: 'inline'; readonly nodes: readonly InlineNode[] }
  | { readonly kind: 'blocks'; readonly blocks: readonly BlockNode[] }

const INLINE_TYPES = new Set(['text', 'tab', 'linebreak', 'link', 'suggestion'])

/**
 * Reads what Lexical put on the clipboard. Any page can write that type too, so
 * it is trusted no more than HTML: the schema of a body decides.
 *
 * @param namespace of the editor that pastes
 * @returns `null` for another editor's nodes or anything the schema refuses
 */
export function pieceFromEditor(data: string, namespace: string): CopiedPiece | null {
  const payload = parsed(data)
  if (payload === null || payload.namespace !== namespace) return null
  const onlyInline = payload.nodes.every(isInline)
  const body = bodySchema.safeParse(bodyOf(withWrappedRuns(payload.nodes)))
  if (!body.success) return null
  const blocks = body.data.root.children
  const first = blocks[0]
  if (onlyInline && first?.type === 'paragraph') return { kind: 'inline', nodes: first.children }
  return { kind: 'blocks', blocks }
}

interface Payload {
  readonly namespace: string
  readonly nodes: readonly unknown[]
}

function parsed(data: string): Payload | null {
  let payload: unknown
  try {
    payload = JSON.parse(data)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
  if (typeof payload !== 'object' || payload === null) return null
  const { namespace, nodes } = payload as Partial<Payload>
  return typeof namespace === 'string' && Array.isArray(nodes) && nodes.length > 0
    ? { namespace, nodes }
    : null
}

/** A copy that begins or ends inside a block brings bare runs of text: each is a paragraph for the schema. */
function withWrappedRuns(nodes: readonly unknown[]): BlockNode[] {
  const blocks: BlockNode[] = []
  let run: InlineNode[] = []
  for (const node of nodes) {
    if (isInline(node)) {
      run.push(node as InlineNode)
      continue
    }
    if (run.length > 0) blocks.push(paragraphNode(run))
    run = []
    // Not known to be a block yet: the schema is about to say.
    blocks.push(node as BlockNode)
  }
  if (run.length > 0) blocks.push(paragraphNode(run))
  return blocks
}

function isInline(node: unknown): boolean {
  const type = typeof node === 'object' && node !== null && 'type' in node ? node.type : undefined
  return typeof type === 'string' && INLINE_TYPES.has(type)
}
