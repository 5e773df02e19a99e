import { createContext, useContext } from 'react'
import type { EditorTexts } from './text/texts'
import type { ArticleEditorProps } from './types'

/** What the nodes and tools inside an editor may ask of the window around it. */
export interface EditorServices extends Pick<
  ArticleEditorProps,
  'onPictureBytes' | 'onChoosePicture' | 'resolveMedia' | 'mediaUrl' | 'editable'
> {
  readonly texts: EditorTexts
  /** Says something quietly at the foot of the editor; replaces what stood there. */
  readonly notify: (notice: EditorNotice) => void
}

export interface EditorNotice {
  readonly kind: 'note' | 'failure'
  readonly message: string
}

export const EditorServicesContext = createContext<EditorServices | null>(null)

/** The services of the editor around this component. */
export function useEditorServices(): EditorServices {
  const services = useContext(EditorServicesContext)
  if (services === null) throw new Error('this component belongs inside an ArticleEditor')
  return services
}
