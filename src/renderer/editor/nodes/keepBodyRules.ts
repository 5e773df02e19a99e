import { HorizontalRuleNode } from '@lexical/extension'
import { $isListItemNode, ListNode } from '@lexical/list'
import { HeadingNode, QuoteNode } from '@lexical/rich-text'
import { $isTableCellNode, TableNode } from '@lexical/table'
import { $unwrapNode } from '@lexical/utils'
import {
  $createParagraphNode,
  $isRootNode,
  mergeRegister,
  ParagraphNode,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical'
import { EmbedNode } from './embed/EmbedNode'
import { PictureNode } from './picture/PictureNode'
import { PullQuoteNode } from './pullQuote/PullQuoteNode'

/**
 * Holds the tree to what the schema of a body allows, whatever a paste or a
 * command did to it: headings, quotes, pictures and tables only at the top
 * level; in table cells paragraphs and lists; in list items text and lists.
 */
export function registerBodyRules(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerNodeTransform(HeadingNode, $onlySubheads),
    ...[HeadingNode, QuoteNode, PullQuoteNode].map((kind) =>
      editor.registerNodeTransform(kind, $plainInside),
    ),
    editor.registerNodeTransform(ParagraphNode, $paragraphInPlace),
    editor.registerNodeTransform(ListNode, (list) => {
      const parent = list.getParent()
      if ($isTableCellNode(parent) || $isListItemNode(parent)) return
      $liftToTop(list)
    }),
    ...[TableNode, PictureNode, HorizontalRuleNode, EmbedNode].map((kind) =>
      editor.registerNodeTransform(kind, $liftToTop),
    ),
  )
}

function $onlySubheads(heading: HeadingNode): void {
  const tag = heading.getTag()
  if (tag === 'h1') heading.setTag('h2')
  else if (tag !== 'h2' && tag !== 'h3') heading.setTag('h3')
}

function $plainInside(block: ElementNode): void {
  const parent = block.getParent()
  if (parent === null || $isRootNode(parent)) return
  if ($isTableCellNode(parent)) block.replace($createParagraphNode(), true)
  else $unwrapNode(block)
}

function $paragraphInPlace(paragraph: ParagraphNode): void {
  const parent = paragraph.getParent()
  if (parent === null || $isRootNode(parent) || $isTableCellNode(parent)) return
  $unwrapNode(paragraph)
}

function $liftToTop(block: LexicalNode): void {
  const parent = block.getParent()
  if (parent === null || $isRootNode(parent)) return
  let host: LexicalNode = parent
  for (let up = host.getParent(); up !== null && !$isRootNode(up); up = host.getParent()) host = up
  if (!$isRootNode(host.getParent())) return
  host.insertAfter(block)
  if (parent.isEmpty() && $isTableCellNode(parent)) parent.append($createParagraphNode())
}
