import type {
  BlockNode,
  BlockState,
  BodyDocument,
  InlineNode,
  LinkNode,
  ParagraphNode,
  SubheadNode,
  TextNode,
} from './document'
import { BODY_SCHEMA_VERSION } from './document'

const ELEMENT = {
  version: 1,
  direction: null,
  format: '',
  indent: 0,
} as const

/** The node state that names a block for good; nothing when the editor is to name it. */
export function blockState(blockId: string | undefined): BlockState {
  return blockId === undefined ? {} : { $: { blockId } }
}

/** A run of text; `format` is a sum of `TEXT_FORMAT` bits. */
export function textNode(text: string, format = 0): TextNode {
  return { type: 'text', version: 1, text, format, detail: 0, mode: 'normal', style: '' }
}

/** A link round ready nodes. */
export function linkNode(url: string, children: readonly InlineNode[]): LinkNode {
  return { type: 'link', ...ELEMENT, url, rel: null, target: null, title: null, children }
}

/** A paragraph of plain text or of ready inline nodes. */
export function paragraphNode(
  content: string | readonly InlineNode[],
  blockId?: string,
): ParagraphNode {
  return {
    type: 'paragraph',
    ...ELEMENT,
    ...blockState(blockId),
    textFormat: 0,
    textStyle: '',
    children: inlineContent(content),
  }
}

/** A subhead of plain text or of ready inline nodes. */
export function subheadNode(
  content: string | readonly InlineNode[],
  blockId?: string,
): SubheadNode {
  return {
    type: 'heading',
    tag: 'h2',
    ...ELEMENT,
    ...blockState(blockId),
    children: inlineContent(content),
  }
}

/** A body of ready blocks. */
export function bodyOf(blocks: readonly BlockNode[]): BodyDocument {
  return {
    format: 'lexical',
    schemaVersion: BODY_SCHEMA_VERSION,
    root: { type: 'root', ...ELEMENT, children: blocks },
  }
}

/** The body a new article begins with: one empty paragraph to type into. */
export function emptyBody(blockId?: string): BodyDocument {
  return bodyOf([paragraphNode([], blockId)])
}

function inlineContent(content: string | readonly InlineNode[]): readonly InlineNode[] {
  if (typeof content !== 'string') return content
  return content === '' ? [] : [textNode(content)]
}
