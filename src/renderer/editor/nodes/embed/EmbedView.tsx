import type { LexicalEditor, NodeKey, UpdateTag } from 'lexical'
import { useRef, type JSX } from 'react'
import type { EmbedProvider } from '@shared/body/document'
import { useEditorServices } from '../../services'
import { Field } from '../Field'
import { useBlockSelection } from '../useBlockSelection'

interface EmbedViewProps {
  readonly editor: LexicalEditor
  readonly nodeKey: NodeKey
  readonly provider: EmbedProvider
  readonly url: string
  readonly title: string
  readonly onTitle: (title: string, tag: UpdateTag) => void
}

/** The card of a post elsewhere; nothing is loaded from there. */
export function EmbedView(props: EmbedViewProps): JSX.Element {
  const { texts, editable } = useEditorServices()
  const handle = useRef<HTMLDivElement>(null)
  const { selected, leaveDown } = useBlockSelection(props.editor, props.nodeKey, handle)
  return (
    <div className={`editor-embed${selected ? ' is-selected' : ''}`}>
      <div ref={handle} className="editor-embed-head">
        <span className="editor-embed-provider">{texts.embed[props.provider]}</span>
        <span className="editor-embed-url" dir="ltr">
          {props.url.replace(/^https:\/\/(www\.)?/, '')}
        </span>
      </div>
      <Field
        label={texts.embed.title}
        placeholder={texts.embed.title}
        language="hi"
        readOnly={!editable}
        value={props.title}
        onText={props.onTitle}
        onDone={leaveDown}
      />
    </div>
  )
}
