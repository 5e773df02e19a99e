/** What a line of the text can become and what can be put into it; toolbar, slash menu and keys share it. */
export const BLOCK_COMMANDS = [
  'paragraph',
  'subhead',
  'minorSubhead',
  'quote',
  'pullQuote',
  'bulletList',
  'numberList',
  'picture',
  'table',
  'rule',
  'embed',
] as const
export type BlockCommand = (typeof BLOCK_COMMANDS)[number]

/** What a run of text can be. */
export const INLINE_COMMANDS = ['bold', 'italic', 'underline', 'strikethrough', 'link'] as const
export type InlineCommand = (typeof INLINE_COMMANDS)[number]

/** A block kind that the caret can stand in. */
export type BlockKind = Extract<
  BlockCommand,
  'paragraph' | 'subhead' | 'minorSubhead' | 'quote' | 'pullQuote' | 'bulletList' | 'numberList'
>
