import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useArticleList } from '../../api/queries'
import { desk, filterOf, openArticle } from '../../app/deskState'
import { firstArticle } from '../../app/firstArticle'
import { useRoom } from '../../app/panes'
import { useStore } from '../../ui/createStore'
import { FailureText } from '../../ui/FailureText'
import { Skeleton } from '../../ui/Skeleton'
import { failureOf } from '../../api/client'
import { useTextDrop } from '../importing/useTextDrop'
import { ArticleList } from './ArticleList'
import { ListEmpty } from './ListEmpty'
import { ListHead } from './ListHead'
import './list.css'

/** The middle pane: the articles of a queue or section. */
export function ListPane() {
  const { t } = useTranslation()
  const state = useStore(desk, (all) => all)
  const filter = filterOf(state)
  const list = useArticleList(filter)
  const drop = useTextDrop()
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? []
  const total = list.data?.pages.at(-1)?.total ?? 0
  const started = useRef(false)
  const narrow = useRoom() === 'narrow'
  useEffect(() => {
    if (started.current || !list.data) return
    started.current = true
    const first = firstArticle(list.data.pages.flatMap((page) => page.rows))
    // Where only one pane fits, a start shows the list.
    if (first && !narrow && desk.get().article === null) openArticle(first)
  }, [list.data, narrow])
  return (
    <div className="list-pane" {...drop.handlers}>
      <ListHead total={list.data ? total : null} />
      {list.isPending && <Skeleton lines={10} />}
      {list.error && (
        <div className="list-failure">
          <FailureText failure={failureOf(list.error)} />
        </div>
      )}
      {list.data && rows.length === 0 && <ListEmpty />}
      {rows.length > 0 && (
        <ArticleList
          rows={rows}
          total={total}
          more={
            list.hasNextPage && !list.isFetchingNextPage ? () => void list.fetchNextPage() : null
          }
        />
      )}
      {drop.over && <div className="drop-cover">{t('desk.dropHere')}</div>}
    </div>
  )
}
