import { $createLinkNode, $isLinkNode, $toggleLink } from '@lexical/link'
import {
  $createTextNode,
  $findMatchingParent,
  $getSelection,
  $insertNodes,
  $isRangeSelection,
} from 'lexical'

/**
 * Links the selected text; changes the link of a caret inside one; without
 * either puts the address itself as linked text.
 */
export function $insertLink(url: string): void {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return
  const link = $findMatchingParent(selection.anchor.getNode(), $isLinkNode)
  if (selection.isCollapsed() && link === null) {
    $insertNodes([$createLinkNode(url).append($createTextNode(url))])
    return
  }
  if (selection.isCollapsed() && link !== null) link.setURL(url)
  else $toggleLink(url)
}
