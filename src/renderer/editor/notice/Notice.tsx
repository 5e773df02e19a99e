import type { JSX } from 'react'
import type { EditorNotice } from '../services'

interface NoticeProps {
  readonly notice: EditorNotice | null
  readonly dismiss: string
  readonly onDismiss: () => void
}

/** What just went wrong or is under way, at the foot of the text; heard by those who do not see it. */
export function Notice({ notice, dismiss, onDismiss }: NoticeProps): JSX.Element {
  const shown = notice !== null && notice.message !== ''
  return (
    <div className="editor-notice-place" role="status" aria-live="polite">
      {shown && (
        <p className={`editor-notice${notice.kind === 'failure' ? ' is-failure' : ''}`}>
          {notice.kind === 'failure' && <span aria-hidden="true">⚠ </span>}
          <span className="editor-notice-text">{notice.message}</span>
          <button type="button" className="editor-quiet-button" onClick={onDismiss}>
            {dismiss}
          </button>
        </p>
      )}
    </div>
  )
}
