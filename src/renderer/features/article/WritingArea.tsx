import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ArticleEditor } from '../../editor/ArticleEditor'
import type { ArticleEditorApi } from '../../editor/types'
import { mediaUrl } from '../../api/mediaUrl'
import { openCounts } from '../../app/openCounts'
import { currentLanguage } from '../../i18n'
import { addPicture, choosePictures, findPicture } from '../media/pictures'
import { useOpenArticle, useSession } from './articleContext'
import { HeadlineFields } from './HeadlineFields'
import { LeadInField } from './LeadInField'

/** Where one writes: kicker, headline, lead-in and text in one column. */
export function WritingArea({ hidden }: { readonly hidden: boolean }) {
  useTranslation()
  const { session, editable } = useOpenArticle()
  const round = useSession((state) => state.bodyRound)
  // A new round means that the body was replaced from outside.
  const body = useMemo(() => ({ round, document: session.body() }).document, [session, round])
  const editor = useRef<ArticleEditorApi>(null)
  const [toolbar, setToolbar] = useState<HTMLElement | null>(null)
  return (
    <div className="writing" hidden={hidden}>
      {editable && <div ref={setToolbar} className="writing-tools" />}
      <div className="writing-page">
        <div className="sheet">
          <HeadlineFields onLeaveDown={() => editor.current?.focus('start')} />
        </div>
        <ArticleEditor
          key={`${session.id} ${round}`}
          body={body}
          editable={editable}
          language={currentLanguage()}
          onChange={(getBody) => session.edit({ body: getBody })}
          onCounts={(counts) => openCounts.set({ counts })}
          onPictureBytes={addPicture}
          onChoosePicture={choosePictures}
          resolveMedia={findPicture}
          mediaUrl={mediaUrl}
          leadIn={<LeadInField />}
          onLeaveUp={() => document.getElementById('headline')?.focus()}
          onBlur={() => void session.flush()}
          apiRef={editor}
          toolbarHost={toolbar}
        />
      </div>
    </div>
  )
}
