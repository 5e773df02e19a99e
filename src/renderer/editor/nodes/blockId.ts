import { $getState, $setState, createState, type LexicalNode } from 'lexical'
import { uuidFrom, type Uuid } from '@shared/ids'

/**
 * The id that names a top-level block for good; comments and suggestions hold on
 * to it. A copy of a block, such as the second half of a split, begins without.
 */
const blockIdState = createState('blockId', {
  parse: (value: unknown): string => (typeof value === 'string' ? value : ''),
  resetOnCopyNode: true,
})

/** The id of a block, or an empty string. */
export function $blockId(node: LexicalNode): string {
  return $getState(node, blockIdState)
}

/** Names a block; an empty string takes its name away. */
export function $setBlockId(node: LexicalNode, id: string): void {
  $setState(node, blockIdState, id)
}

/** A fresh id. */
export function newBlockId(): Uuid {
  return uuidFrom(Date.now(), crypto.getRandomValues(new Uint8Array(10)))
}
