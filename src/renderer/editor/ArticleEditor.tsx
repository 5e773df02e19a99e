import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer'
import { useCallback, useMemo, useState, type JSX } from 'react'
import { EditorSurface } from './EditorSurface'
import { bodyEditorExtension } from './extension'
import { EditorServicesContext, type EditorNotice, type EditorServices } from './services'
import { editorTexts } from './text/texts'
import type { ArticleEditorProps } from './types'
import './editor.css'
import './blocks.css'
import './tools.css'

/** The editor of an article's body; see `ArticleEditorProps`. */
export function ArticleEditor(props: ArticleEditorProps): JSX.Element {
  const { editable, language, onPictureBytes, onChoosePicture, resolveMedia, mediaUrl } = props
  // Read once: the editor owns the text from here on.
  const [extension] = useState(() => bodyEditorExtension(props.body, editable))
  const [notice, setNotice] = useState<EditorNotice | null>(null)
  const notify = useCallback((next: EditorNotice) => setNotice(next), [])
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
