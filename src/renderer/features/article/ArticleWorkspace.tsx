import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ArticleView } from '@shared/contract/views'
import { useNewsroom } from '../../api/queries'
import { desk } from '../../app/deskState'
import { openCounts } from '../../app/openCounts'
import { useOpenPanes, usePaneWidth, useRoom } from '../../app/panes'
import { Splitter } from '../../app/Splitter'
import { useStore } from '../../ui/createStore'
import { ArticleBar } from './ArticleBar'
import { ArticleContext } from './articleContext'
import { ConflictNotice } from './ConflictNotice'
import { LeaveFocus } from './LeaveFocus'
import { Inspector } from './Inspector'
import { PreviewFrame } from './PreviewFrame'
import { ReadOnlyNotice } from './ReadOnlyNotice'
import { closeSession, openSession } from './sessions'
import { WritingArea } from './WritingArea'

/** The open article: its bar, its text or preview, and the panel beside it. */
export function ArticleWorkspace({ view }: { readonly view: ArticleView }) {
  const { t } = useTranslation()
  const [session] = useState(() => openSession(view.article))
  const readOnly = useNewsroom().data?.readOnly ?? null
  const room = useRoom()
  const open = useOpenPanes()
  const width = usePaneWidth('panel')
  const shown = useStore(desk, (state) => state.view)
  const focusMode = useStore(desk, (state) => state.focusMode)

  useEffect(() => session.receive(view.article), [session, view])
  useEffect(
    () => () => {
      openCounts.set({ counts: null })
      void closeSession(session)
    },
    [session],
  )
  const article = useMemo(
    () => ({ view, session, editable: view.mayEdit && readOnly === null }),
    [view, session, readOnly],
  )
  const panel = open.panel && !focusMode
  const over = room === 'narrow'
  return (
    <ArticleContext value={article}>
      <main className="pane pane-article" aria-label={t('article.pane')} data-focus={focusMode}>
        {focusMode ? <LeaveFocus /> : <ArticleBar />}
        <ConflictNotice />
        {!focusMode && <ReadOnlyNotice />}
        {shown === 'preview' && <PreviewFrame />}
        <WritingArea hidden={shown === 'preview'} />
      </main>
      {panel && (
        <aside
          className="pane pane-panel"
          aria-label={t('inspector.pane')}
          data-over={over}
          style={{ width }}
        >
          {!over && <Splitter pane="panel" side="after" label={t('inspector.pane')} />}
          <Inspector />
        </aside>
      )}
    </ArticleContext>
  )
}
