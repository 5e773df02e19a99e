import { $createHorizontalRuleNode, HorizontalRuleNode } from '@lexical/extension'
import { $createListItemNode, $createListNode, ListItemNode, ListNode } from '@lexical/list'
import {
  BOLD_ITALIC_STAR,
  BOLD_STAR,
  ITALIC_STAR,
  ITALIC_UNDERSCORE,
  registerMarkdownShortcuts,
  STRIKETHROUGH,
  type ElementTransformer,
} from '@lexical/markdown'
import { $createHeadingNode, $createQuoteNode, HeadingNode, QuoteNode } from '@lexical/rich-text'
import {
  $createParagraphNode,
  $isParagraphNode,
  $isRootNode,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical'

// Markdown is a way of typing here, never a format: nothing is written out in it.
const noExport = (): null => null

const SUBHEAD: ElementTransformer = {
  type: 'element',
  dependencies: [HeadingNode],
  export: noExport,
  regExp: /^(#{1,3})\s/,
  replace: (parent, children, match) =>
    $become(parent, children, $createHeadingNode(match[1]?.length === 3 ? 'h3' : 'h2')),
}

const QUOTE: ElementTransformer = {
  type: 'element',
  dependencies: [QuoteNode],
  export: noExport,
  regExp: /^>\s/,
  replace: (parent, children) => $become(parent, children, $createQuoteNode()),
}

const RULE: ElementTransformer = {
  type: 'element',
  dependencies: [HorizontalRuleNode],
  export: noExport,
  regExp: /^(---|\*\*\*|___)\s$/,
  replace: (parent) => {
    if (!$isPlainTopLevel(parent)) return false
    const paragraph = $createParagraphNode()
    parent.insertBefore($createHorizontalRuleNode())
    parent.replace(paragraph)
    paragraph.selectStart()
    return true
  },
}

// Lexical's own list shortcuts would write the typed marker into the body's node state.
const BULLETS: ElementTransformer = {
  type: 'element',
  dependencies: [ListNode, ListItemNode],
  export: noExport,
  regExp: /^[-*+•]\s/,
  replace: (parent, children) => $becomeList(parent, children, $createListNode('bullet')),
}

const NUMBERS: ElementTransformer = {
  type: 'element',
  dependencies: [ListNode, ListItemNode],
  export: noExport,
  regExp: /^([0-9०-९]{1,3})[.)]\s/,
  replace: (parent, children, match) =>
    $becomeList(parent, children, $createListNode('number', numberOf(match[1] ?? '1'))),
}

/** Turns `## `, `> `, `- `, `1. `, `--- `, `**bold**`, `*italic*`, `~~strike~~` into what they mean while typing. */
export function registerMarkdown(editor: LexicalEditor): () => void {
  return registerMarkdownShortcuts(editor, [
    SUBHEAD,
    QUOTE,
    RULE,
    BULLETS,
    NUMBERS,
    BOLD_ITALIC_STAR,
    BOLD_STAR,
    ITALIC_STAR,
    ITALIC_UNDERSCORE,
    STRIKETHROUGH,
  ])
}

function $become(parent: ElementNode, children: LexicalNode[], block: ElementNode): boolean {
  if (!$isPlainTopLevel(parent)) return false
  block.append(...children)
  parent.replace(block)
  block.select(0, 0)
  return true
}

function $becomeList(parent: ElementNode, children: LexicalNode[], list: ListNode): boolean {
  if (!$isPlainTopLevel(parent)) return false
  const item = $createListItemNode()
  item.append(...children)
  parent.replace(list.append(item))
  item.select(0, 0)
  return true
}

function numberOf(digits: string): number {
  const latin = digits.replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966))
  return Number.parseInt(latin, 10)
}

function $isPlainTopLevel(node: ElementNode): boolean {
  return $isParagraphNode(node) && $isRootNode(node.getParent())
}
