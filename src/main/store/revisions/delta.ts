import type { ArticleContent } from '@shared/article/article'
import type { BlockNode, BodyDocument } from '@shared/body/document'
import { canonicalJson } from '../canonical'

/**
 * What changed between two contents. Whole fields, but the body by blocks: a
 * day's revisions of a long article differ in a paragraph or two each.
 */
export interface ContentDelta {
  readonly fields: Partial<Omit<ArticleContent, 'body'>>
  readonly body?: BodyDelta
}

/** A delta that does not fit the content it is applied to: the store is damaged. */
export class DeltaError extends Error {}

type BodyDelta =
  | { readonly form: 'whole'; readonly body: BodyDocument }
  | {
      readonly form: 'blocks'
      /** Ids of all blocks in order; absent = order and blocks as before. */
      readonly order?: readonly string[]
      readonly changed: readonly BlockNode[]
    }

/** The delta that turns `before` into `after`. */
export function contentDelta(before: ArticleContent, after: ArticleContent): ContentDelta {
  const fields: Record<string, unknown> = {}
  for (const name of Object.keys(after) as (keyof ArticleContent)[]) {
    if (name !== 'body' && differ(before[name], after[name])) fields[name] = after[name]
  }
  const delta: ContentDelta = { fields }
  if (!differ(before.body, after.body)) return delta
  return { ...delta, body: bodyDelta(before.body, after.body) }
}

/** The content that `delta` makes of `before`. */
export function applyDelta(before: ArticleContent, delta: ContentDelta): ArticleContent {
  return {
    ...before,
    ...delta.fields,
    body: delta.body ? applyBodyDelta(before.body, delta.body) : before.body,
  }
}

function bodyDelta(before: BodyDocument, after: BodyDocument): BodyDelta {
  const old = blocksById(before)
  const now = blocksById(after)
  // Without one id for each block, blocks cannot be told apart from one revision to the next.
  if (!old || !now || differ(frameOf(before), frameOf(after))) return { form: 'whole', body: after }
  const changed = [...now].filter(([id, block]) => differ(old.get(id), block))
  const order = [...now.keys()]
  return {
    form: 'blocks',
    ...(differ([...old.keys()], order) ? { order } : {}),
    changed: changed.map(([, block]) => block),
  }
}

function applyBodyDelta(before: BodyDocument, delta: BodyDelta): BodyDocument {
  if (delta.form === 'whole') return delta.body
  const blocks = blocksById(before) ?? new Map<string, BlockNode>()
  for (const block of delta.changed) blocks.set(idOf(block) ?? '', block)
  const children = (delta.order ?? [...blocks.keys()]).map((id) => {
    const block = blocks.get(id)
    if (!block) throw new DeltaError(`block ${id} is in no revision before`)
    return block
  })
  return { ...before, root: { ...before.root, children } }
}

/** The blocks in order by id, or `null` when an id is missing or stands twice. */
function blocksById(body: BodyDocument): Map<string, BlockNode> | null {
  const blocks = new Map<string, BlockNode>()
  for (const block of body.root.children) {
    const id = idOf(block)
    if (id === undefined || blocks.has(id)) return null
    blocks.set(id, block)
  }
  return blocks
}

function idOf(block: BlockNode): string | undefined {
  return block.$?.blockId
}

/** Everything of a body but its blocks. */
function frameOf(body: BodyDocument): unknown {
  return { ...body, root: { ...body.root, children: [] } }
}

function differ(one: unknown, other: unknown): boolean {
  return canonicalJson(one ?? null) !== canonicalJson(other ?? null)
}
