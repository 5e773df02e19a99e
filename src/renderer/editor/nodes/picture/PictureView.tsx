import type { LexicalEditor, NodeKey, UpdateTag } from 'lexical'
import { useRef, type JSX } from 'react'
import type { Media } from '@shared/newsroom/newsroom'
import { useEditorServices } from '../../services'
import { Field } from '../Field'
import { useBlockSelection } from '../useBlockSelection'
import type { PictureFields } from './PictureNode'
import { useMedia } from './useMedia'

interface PictureViewProps {
  readonly editor: LexicalEditor
  readonly nodeKey: NodeKey
  readonly media: string
  readonly fields: PictureFields
  readonly onFields: (fields: Partial<PictureFields>, tag: UpdateTag) => void
}

/** A picture in the text, with its caption, credit and alternative text to edit in place. */
export function PictureView(props: PictureViewProps): JSX.Element {
  const { texts, mediaUrl } = useEditorServices()
  const handle = useRef<HTMLDivElement>(null)
  const { selected, leaveDown } = useBlockSelection(props.editor, props.nodeKey, handle)
  const media = useMedia(props.media)
  return (
    <figure className={`editor-picture${selected ? ' is-selected' : ''}`}>
      <div ref={handle} className="editor-picture-frame">
        {media === undefined && <div className="editor-picture-gap" />}
        {media === null && <p className="editor-picture-gap">{texts.picture.missing}</p>}
        {media && (
          <img
            src={mediaUrl(media)}
            alt={props.fields.alt ?? media.alt}
            width={media.width}
            height={media.height}
            draggable={false}
          />
        )}
      </div>
      {media && <PictureFieldsView {...props} library={media} onDone={leaveDown} />}
    </figure>
  )
}

const NAMES = ['caption', 'credit', 'alt'] as const

function PictureFieldsView({
  fields,
  library,
  onFields,
  onDone,
}: PictureViewProps & { readonly library: Media; readonly onDone: () => void }): JSX.Element {
  const { texts, editable } = useEditorServices()
  const altMissing = (fields.alt ?? library.alt).trim() === ''
  return (
    <figcaption className="editor-picture-fields">
      {NAMES.map((name) => (
        <div key={name} className={`editor-picture-${name}`}>
          {name === 'alt' && <span className="editor-picture-label">{texts.picture.altLabel}</span>}
          <Field
            label={texts.picture[name]}
            placeholder={texts.picture[name]}
            language="hi"
            className={fields[name] === null ? 'is-inherited' : ''}
            readOnly={!editable}
            value={fields[name] ?? library[name]}
            onText={(text, tag) => onFields({ [name]: text === library[name] ? null : text }, tag)}
            onDone={onDone}
          />
          {editable && fields[name] !== null && library[name] !== '' && (
            <button
              type="button"
              className="editor-quiet-button"
              title={texts.picture.fromLibrary}
              onClick={() => onFields({ [name]: null }, 'history-push')}
            >
              ↺<span className="editor-hidden">{texts.picture.fromLibrary}</span>
            </button>
          )}
        </div>
      ))}
      {altMissing && (
        <p className="editor-picture-warning">
          <span aria-hidden="true">⚠ </span>
          {texts.picture.altMissing}
        </p>
      )}
    </figcaption>
  )
}
