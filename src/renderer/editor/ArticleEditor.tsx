import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer'
import { useCallback, useEffect, useMemo, useState, type JSX } from 'react'
import { EditorSurface } from './EditorSurface'
import { bodyEditorExtension } from './extension'
import { EditorServicesContext, type EditorNotice, type EditorServices } from './services'
import { editorTexts } from './text/texts'
import type { ArticleEditorProps } from './types'
import './editor.css'
import './blocks.css'
import './tools.css'

/** How long a note stands below the text, in milliseconds. */
const NOTE_STAYS = 12_000

/** The editor of an article's body; see `ArticleEditorProps`. */
export function ArticleEditor(props: ArticleEditorProps): JSX.Element {
  const { editable, language, onPictureBytes, onChoosePicture, resolveMedia, mediaUrl } = props
  // Read once: the editor owns the text from here on.
  const [extension] = useState(() => bodyEditorExtension(props.body, editable))
  const [notice, setNotice] = useState<EditorNotice | null>(null)
  const notify = useCallback((next: EditorNotice) => setNotice(next), [])
  useEffect(() => {
    // A failure stays until it is read; a note has had its time.
    if (notice?.kind !== 'note') return
    const timer = window.setTimeout(() => setNotice(null), NOTE_STAYS)
    return () => window.clearTimeout(timer)
  }, [notice])
  const services = useMemo<EditorServices>(
    () => ({
      texts: editorTexts(language),
      notify,
      editable,
      onPictureBytes,
      onChoosePicture,
      resolveMedia,
      mediaUrl,
    }),
    [language, notify, editable, onPictureBytes, onChoosePicture, resolveMedia, mediaUrl],
  )
  return (
    <EditorServicesContext value={services}>
      <LexicalExtensionComposer extension={extension} contentEditable={null}>
        <EditorSurface {...props} notice={notice} onDismissNotice={() => setNotice(null)} />
      </LexicalExtensionComposer>
    </EditorServicesContext>
  )
}
