/**
 * The body of an article, as Lexical serialises it, versioned and kept plain:
 * no blobs, no references by node key. Public format: pinned by tests, old
 * versions are upgraded on read. Every top-level block bears a persistent id
 * in its node state: `"$": { "blockId": "…" }`.
 */
export const BODY_SCHEMA_VERSION = 1

export interface BodyDocument {
  readonly format: 'lexical'
  readonly schemaVersion: typeof BODY_SCHEMA_VERSION
  readonly root: RootNode
}

/** Lexical's text format bits that our schema allows. */
export const TEXT_FORMAT = { bold: 1, italic: 2, strikethrough: 4, underline: 8 } as const

interface ElementFields {
  readonly version: 1
  readonly direction?: 'ltr' | 'rtl' | null
  readonly format?: string | number
  readonly indent?: number
  readonly textFormat?: number
  readonly textStyle?: string
}

/** Node state of a top-level block. */
export interface BlockState {
  readonly $?: { readonly blockId?: string }
}

export interface TextNode {
  readonly type: 'text'
  readonly version: 1
  readonly text: string
  /** A sum of `TEXT_FORMAT` bits. */
  readonly format: number
  readonly detail: number
  readonly mode: 'normal' | 'token' | 'segmented'
  readonly style: string
}

export interface LineBreakNode {
  readonly type: 'linebreak'
  readonly version: 1
}

export interface TabNode extends Omit<TextNode, 'type'> {
  readonly type: 'tab'
}

export interface LinkNode extends ElementFields {
  readonly type: 'link'
  readonly url: string
  readonly rel: string | null
  readonly target: string | null
  readonly title: string | null
  readonly children: readonly InlineNode[]
}

/** A tracked change that waits for a decision. Readers see the text without it. */
export interface SuggestionNode extends ElementFields {
  readonly type: 'suggestion'
  readonly kind: 'insertion' | 'deletion'
  readonly suggestionId: string
  readonly person: string
  readonly at: string
  readonly children: readonly InlineNode[]
}

export type InlineNode = TextNode | LineBreakNode | TabNode | LinkNode | SuggestionNode

export interface ParagraphNode extends ElementFields, BlockState {
  readonly type: 'paragraph'
  readonly children: readonly InlineNode[]
}

/** A subhead. H1 belongs to the headline, so a body starts at h2. */
export interface SubheadNode extends ElementFields, BlockState {
  readonly type: 'heading'
  readonly tag: 'h2' | 'h3'
  readonly children: readonly InlineNode[]
}

export interface QuoteNode extends ElementFields, BlockState {
  readonly type: 'quote'
  readonly children: readonly InlineNode[]
}

export interface PullQuoteNode extends ElementFields, BlockState {
  readonly type: 'pullquote'
  readonly children: readonly InlineNode[]
}

export interface ListNode extends ElementFields, BlockState {
  readonly type: 'list'
  readonly listType: 'bullet' | 'number' | 'check'
  readonly tag: 'ul' | 'ol'
  readonly start: number
  readonly children: readonly ListItemNode[]
}

export interface ListItemNode extends ElementFields {
  readonly type: 'listitem'
  readonly value: number
  readonly checked?: boolean
  readonly children: readonly (InlineNode | ListNode)[]
}

export interface TableNode extends ElementFields, BlockState {
  readonly type: 'table'
  readonly colWidths?: readonly number[]
  readonly rowStriping?: boolean
  readonly frozenColumnCount?: number
  readonly frozenRowCount?: number
  readonly children: readonly TableRowNode[]
}

export interface TableRowNode extends ElementFields {
  readonly type: 'tablerow'
  readonly height?: number
  readonly children: readonly TableCellNode[]
}

export interface TableCellNode extends ElementFields {
  readonly type: 'tablecell'
  readonly colSpan?: number
  readonly rowSpan?: number
  /** Lexical's header bits: 0 none, 1 row, 2 column, 3 both. */
  readonly headerState: number
  readonly width?: number
  readonly backgroundColor?: string | null
  readonly verticalAlign?: string
  readonly children: readonly (ParagraphNode | ListNode)[]
}

/** A picture of the media library; caption, credit and alt override the library's when not `null`. */
export interface PictureNode extends BlockState {
  readonly type: 'picture'
  readonly version: 1
  readonly media: string
  readonly caption: string | null
  readonly credit: string | null
  readonly alt: string | null
}

export interface RuleNode extends BlockState {
  readonly type: 'horizontalrule'
  readonly version: 1
}

export const EMBED_PROVIDERS = ['youtube', 'x', 'instagram'] as const
export type EmbedProvider = (typeof EMBED_PROVIDERS)[number]

/** A post elsewhere, printed as a safe card: a link, never a script. */
export interface EmbedNode extends BlockState {
  readonly type: 'embed'
  readonly version: 1
  readonly provider: EmbedProvider
  /** Canonical https address at the provider. */
  readonly url: string
  /** The provider's id of the post, checked by pattern. */
  readonly postId: string
  readonly title: string
}

export type BlockNode =
  | ParagraphNode
  | SubheadNode
  | QuoteNode
  | PullQuoteNode
  | ListNode
  | TableNode
  | PictureNode
  | RuleNode
  | EmbedNode

export interface RootNode extends ElementFields {
  readonly type: 'root'
  readonly children: readonly BlockNode[]
}
