import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { ContentEditable } from '@lexical/react/LexicalContentEditable'
import { DRAG_DROP_PASTE } from '@lexical/rich-text'
import { useEffect, useState, type DragEvent, type JSX } from 'react'
import { createPortal } from 'react-dom'
import { useCounts } from './counts/useCounts'
import { AddressPanels } from './floating/AddressPanels'
import { Notice } from './notice/Notice'
import { usePictures } from './pictures/usePictures'
import { useEditorServices, type EditorNotice } from './services'
import { SlashMenu } from './slash/SlashMenu'
import { Toolbar } from './toolbar/Toolbar'
import type { ArticleEditorProps } from './types'
import { useBodyChanges } from './useBodyChanges'
import { useEditorApi } from './useEditorApi'
import { useFocusEvents } from './useFocusEvents'

interface EditorSurfaceProps extends ArticleEditorProps {
  readonly notice: EditorNotice | null
  readonly onDismissNotice: () => void
}

/** The column with the text and the tools round it. */
export function EditorSurface(props: EditorSurfaceProps): JSX.Element {
  const [editor] = useLexicalComposerContext()
  const services = useEditorServices()
  const { texts } = services
  const { editable, leadIn, toolbarHost } = props
  useEffect(() => editor.setEditable(editable), [editor, editable])
  useBodyChanges(editor, props.onChange)
  useCounts(editor, props.onCounts)
  usePictures(editor, services)
  useEditorApi(editor, props.apiRef)
  useFocusEvents(editor, props)
  const drop = useFileDrop((files) => editor.dispatchCommand(DRAG_DROP_PASTE, files), editable)
  return (
    <div className={`editor${drop.over ? ' is-dropping' : ''}`} {...drop.handlers}>
      {editable && <PlacedToolbar host={toolbarHost} />}
      <div className="editor-column">
        {leadIn}
        <div className="editor-text-place">
          <ContentEditable
            className="editor-text"
            lang="hi"
            spellCheck={false}
            ariaLabel={texts.body}
            ariaMultiline
            aria-placeholder={texts.placeholder}
            placeholder={<p className="editor-placeholder">{texts.placeholder}</p>}
          />
        </div>
        <Notice
          notice={drop.over ? { kind: 'note', message: texts.picture.dropHere } : props.notice}
          dismiss={texts.dismiss}
          onDismiss={props.onDismissNotice}
        />
      </div>
      {editable && (
        <>
          <SlashMenu />
          <AddressPanels />
        </>
      )}
    </div>
  )
}

function PlacedToolbar({ host }: { readonly host: HTMLElement | null | undefined }) {
  if (host === undefined) {
    return (
      <div className="editor-toolbar-place">
        <Toolbar />
      </div>
    )
  }
  return host === null ? null : createPortal(<Toolbar />, host)
}

/** Files dragged over the editor; a drop beside the text counts too. */
function useFileDrop(onFiles: (files: File[]) => void, editable: boolean) {
  const [over, setOver] = useState(false)
  const holdsFiles = (event: DragEvent): boolean =>
    editable && event.dataTransfer.types.includes('Files')
  return {
    over,
    handlers: {
      onDragOver: (event: DragEvent) => {
        if (!holdsFiles(event)) return
        event.preventDefault()
        setOver(true)
      },
      onDragLeave: (event: DragEvent) => {
        const to = event.relatedTarget
        if (!(to instanceof Node) || !event.currentTarget.contains(to)) setOver(false)
      },
      onDrop: (event: DragEvent) => {
        setOver(false)
        // The text itself has taken a drop on it already.
        if (!holdsFiles(event) || event.defaultPrevented) return
        event.preventDefault()
        onFiles([...event.dataTransfer.files])
      },
    },
  }
}
