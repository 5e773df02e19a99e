import { $isLinkNode, $toggleLink } from '@lexical/link'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import {
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  $onUpdate,
  $setSelection,
  COMMAND_PRIORITY_EDITOR,
  HISTORY_PUSH_TAG,
  mergeRegister,
  type BaseSelection,
} from 'lexical'
import { useEffect, useState, type JSX } from 'react'
import { embedFromUrl } from '@shared/body/embedUrl'
import { linkFromTyped } from '@shared/body/links'
import { ASK_EMBED_COMMAND, ASK_LINK_COMMAND } from '../commands/dispatch'
import { $insertBlocks } from '../commands/insertBlocks'
import { $insertLink } from '../links/insertLink'
import { $createEmbedNode } from '../nodes/embed/EmbedNode'
import { useEditorServices } from '../services'
import { AddressPanel } from './AddressPanel'

interface Asked {
  readonly what: 'link' | 'embed'
  readonly address: string
  readonly selection: BaseSelection | null
}

/** The panels that ask for the address of a link or of a post. */
export function AddressPanels(): JSX.Element | null {
  const [editor] = useLexicalComposerContext()
  const { texts } = useEditorServices()
  const [asked, setAsked] = useState<Asked | null>(null)
  useEffect(() => {
    const ask = (what: Asked['what']) => () => {
      const selection = $getSelection()
      if (!$isRangeSelection(selection) || !editor.isEditable()) return false
      const link = $findMatchingParent(selection.anchor.getNode(), $isLinkNode)
      const next = { what, address: link?.getURL() ?? '', selection: selection.clone() }
      // Not before the text is on the screen: that takes the focus back into it.
      $onUpdate(() => setAsked(next))
      return true
    }
    return mergeRegister(
      editor.registerCommand(ASK_LINK_COMMAND, ask('link'), COMMAND_PRIORITY_EDITOR),
      editor.registerCommand(ASK_EMBED_COMMAND, ask('embed'), COMMAND_PRIORITY_EDITOR),
    )
  }, [editor])
  if (asked === null) return null

  /** Carries `$change` out where the caret was when the panel opened. */
  const change = ($change: () => void): null => {
    editor.update(
      () => {
        $setSelection(asked.selection?.clone() ?? null)
        $change()
      },
      { tag: HISTORY_PUSH_TAG },
    )
    close()
    return null
  }
  const close = (): void => {
    setAsked(null)
    editor.focus()
  }
  if (asked.what === 'embed') {
    return (
      <AddressPanel
        editor={editor}
        title={texts.embed.placeholder}
        placeholder={texts.hints.embed}
        apply={texts.link.apply}
        address=""
        onApply={(typed) => {
          const target = embedFromUrl(typed)
          if (target === null) return texts.embed.invalid
          return change(() => $insertBlocks([$createEmbedNode(target)]))
        }}
        onClose={close}
        onLeave={() => setAsked(null)}
      />
    )
  }
  return (
    <AddressPanel
      editor={editor}
      title={texts.link.title}
      placeholder={texts.link.placeholder}
      apply={texts.link.apply}
      {...(asked.address === ''
        ? {}
        : { remove: texts.link.remove, onRemove: () => change(() => $toggleLink(null)) })}
      address={asked.address}
      onApply={(typed) => {
        const url = linkFromTyped(typed)
        if (url === null) return texts.link.invalid
        return change(() => $insertLink(url))
      }}
      onClose={close}
      onLeave={() => setAsked(null)}
    />
  )
}
