import { useTranslation } from 'react-i18next'
import type { NewsroomView } from '@shared/contract/views'
import { ArticlePane } from '../features/article/ArticlePane'
import { ListPane } from '../features/desk/ListPane'
import { QueuePane } from '../features/desk/QueuePane'
import { useStore } from '../ui/createStore'
import { desk } from './deskState'
import { Notices } from './Notices'
import { RAIL, useOpenPanes, usePaneWidth, useRoom } from './panes'
import { Sheets } from './Sheets'
import { Splitter } from './Splitter'
import { StatusBar } from './StatusBar'
import './shell.css'

/** Queues and sections, the list, the article with its panel. */
export function Shell({ newsroom }: { readonly newsroom: NewsroomView }) {
  const { t } = useTranslation()
  const room = useRoom()
  const open = useOpenPanes()
  const queuesWidth = usePaneWidth('queues')
  const listWidth = usePaneWidth('list')
  const focusMode = useStore(desk, (state) => state.focusMode)
  const article = useStore(desk, (state) => state.article)

  // Where only one fits, the list gives way to the article.
  const alone = room === 'narrow'
  const showList = !focusMode && (alone ? article === null : open.list)
  const showArticle = !alone || article !== null
  return (
    <div className="shell">
      <Notices newsroom={newsroom} />
      <div className="shell-panes">
        {!focusMode && (
          <>
            <aside
              className="pane pane-queues"
              aria-label={t('desk.queues')}
              style={{ width: open.queues ? queuesWidth : RAIL }}
            >
              <QueuePane newsroom={newsroom} folded={!open.queues} />
              {open.queues && <Splitter pane="queues" side="before" label={t('desk.queues')} />}
            </aside>
          </>
        )}
        {showList && (
          <>
            <section
              className="pane pane-list"
              aria-label={t('desk.list')}
              style={alone ? { flex: 1 } : { width: listWidth }}
            >
              <ListPane />
              {!alone && <Splitter pane="list" side="before" label={t('desk.list')} />}
            </section>
          </>
        )}
        {showArticle && <ArticlePane />}
      </div>
      {!focusMode && <StatusBar />}
      <Sheets newsroom={newsroom} />
    </div>
  )
}
