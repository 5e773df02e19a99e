import { HorizontalRuleNode } from '@lexical/extension'
import { LinkNode } from '@lexical/link'
import { ListItemNode, ListNode } from '@lexical/list'
import { HeadingNode, QuoteNode } from '@lexical/rich-text'
import { TableCellNode, TableNode, TableRowNode } from '@lexical/table'
import type { Klass, LexicalNode } from 'lexical'
import { EmbedNode } from './embed/EmbedNode'
import { PictureNode } from './picture/PictureNode'
import { PullQuoteNode } from './pullQuote/PullQuoteNode'
import { SuggestionNode } from './suggestion/SuggestionNode'

/** Every node of body version 1 besides Lexical's root, paragraph, text, tab and line break. */
export const BODY_NODES: readonly Klass<LexicalNode>[] = [
  HeadingNode,
  QuoteNode,
  PullQuoteNode,
  ListNode,
  ListItemNode,
  LinkNode,
  SuggestionNode,
  TableNode,
  TableRowNode,
  TableCellNode,
  PictureNode,
  HorizontalRuleNode,
  EmbedNode,
]
