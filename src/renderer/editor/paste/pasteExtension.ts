import { ClipboardImportExtension } from '@lexical/clipboard'
import { $isLinkNode, $toggleLink } from '@lexical/link'
import { DRAG_DROP_PASTE } from '@lexical/rich-text'
import {
  $findMatchingParent,
  $getEditor,
  $isParagraphNode,
  $isRangeSelection,
  configExtension,
  createCommand,
  type AnyLexicalExtensionArgument,
  type BaseSelection,
  type LexicalCommand,
} from 'lexical'
import { linkNode, textNode } from '@shared/body/build'
import { embedFromUrl } from '@shared/body/embedUrl'
import { cleanUrl, isWebAddress } from '@shared/body/links'
import { $isInTable } from '../commands/blockKind'
import { embedNode } from './blocks'
import { pieceFromEditor } from './fromEditor'
import { pastedFromHtml } from './fromHtml'
import { blocksFromText } from './fromText'
import {
  $insertCleanBlocks,
  $insertInline,
  $insertPasted,
  type PastedPicture,
} from './insertPasted'

/** What a paste leaves for later, told when it has been inserted. */
export interface PasteOutcome {
  readonly pictures: readonly PastedPicture[]
  readonly remotePictures: number
}

export const PASTED_COMMAND: LexicalCommand<PasteOutcome> = createCommand('PASTED_COMMAND')

/**
 * The one way in for text from a clipboard or a drop: our own nodes, then HTML,
 * then plain text, each cleaned to the schema of a body. Lexical's own importers
 * are never reached.
 */
export function pasteExtension(namespace: string): AnyLexicalExtensionArgument {
  return configExtension(ClipboardImportExtension, {
    $importMimeType: {
      'application/x-lexical-editor': [(data, selection) => $pasteOwn(data, selection, namespace)],
      'text/html': [
        (data, selection, _next, transfer) => {
          if ($pasteAddress(transfer.getData('text/plain'), selection)) return true
          return $pasteHtml(data, selection, transfer)
        },
      ],
      'text/plain': [(data, selection) => $pasteText(data, selection)],
      'text/uri-list': [(data, selection) => $pasteText(data, selection)],
    },
  })
}

function $pasteOwn(data: string, selection: BaseSelection, namespace: string): boolean {
  const piece = pieceFromEditor(data, namespace)
  if (piece === null) return false
  if (piece.kind === 'inline') $insertInline(piece.nodes, selection)
  else $insertCleanBlocks(piece.blocks, selection)
  return true
}

function $pasteHtml(html: string, selection: BaseSelection, transfer: DataTransfer): boolean {
  const pasted = pastedFromHtml(html)
  const files = [...transfer.files]
  if (pasted.items.length === 0) {
    // A picture copied in a browser comes as its address in HTML and as a file beside it.
    if (files.length > 0) return $getEditor().dispatchCommand(DRAG_DROP_PASTE, files)
    if (pasted.remotePictures === 0) return false
  }
  const pictures = $insertPasted(pasted, selection, transfer.getData('text/plain'))
  $getEditor().dispatchCommand(PASTED_COMMAND, {
    pictures,
    remotePictures: pasted.remotePictures,
  })
  return true
}

function $pasteText(text: string, selection: BaseSelection): boolean {
  if ($pasteAddress(text, selection)) return true
  $insertCleanBlocks(blocksFromText(text), selection, text)
  return true
}

/**
 * A lone web address: round selected text a link, on an empty line the card of a
 * known post, else linked text.
 */
function $pasteAddress(text: string, selection: BaseSelection): boolean {
  if (!isWebAddress(text) || !$isRangeSelection(selection)) return false
  const url = cleanUrl(text.trim())
  if (url === null) return false
  if (!selection.isCollapsed()) {
    $toggleLink(url)
    return true
  }
  const anchor = selection.anchor.getNode()
  const target = embedFromUrl(url)
  if (target !== null && $isParagraphNode(anchor) && anchor.isEmpty() && !$isInTable(anchor)) {
    $insertCleanBlocks([embedNode(target)], selection)
    return true
  }
  const insideLink = $findMatchingParent(anchor, $isLinkNode) !== null
  const shown = textNode(url)
  $insertInline([insideLink ? shown : linkNode(url, [shown])], selection)
  return true
}
