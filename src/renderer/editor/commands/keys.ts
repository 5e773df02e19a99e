import { CONTROL_OR_META, type KeyboardEventModifierMask } from 'lexical'
import type { BlockCommand, InlineCommand } from './names'

interface Key {
  readonly key: string
  readonly modifiers: KeyboardEventModifierMask
}

const CONTROL_ALT: KeyboardEventModifierMask = { ...CONTROL_OR_META, altKey: true }
const CONTROL_SHIFT: KeyboardEventModifierMask = { ...CONTROL_OR_META, shiftKey: true }

/** The keys of block commands; the window's own keys (Ctrl+K, Ctrl+1…) are left to it. */
export const BLOCK_KEYS: { readonly [Name in BlockCommand]?: Key } = {
  paragraph: { key: '0', modifiers: CONTROL_ALT },
  subhead: { key: '2', modifiers: CONTROL_ALT },
  minorSubhead: { key: '3', modifiers: CONTROL_ALT },
  quote: { key: '5', modifiers: CONTROL_ALT },
  pullQuote: { key: '6', modifiers: CONTROL_ALT },
  numberList: { key: '7', modifiers: CONTROL_SHIFT },
  bulletList: { key: '8', modifiers: CONTROL_SHIFT },
}

export const INLINE_KEYS: { readonly [Name in InlineCommand]?: Key } = {
  bold: { key: 'b', modifiers: CONTROL_OR_META },
  italic: { key: 'i', modifiers: CONTROL_OR_META },
  underline: { key: 'u', modifiers: CONTROL_OR_META },
  strikethrough: { key: 'x', modifiers: CONTROL_SHIFT },
  link: { key: 'k', modifiers: CONTROL_SHIFT },
}
