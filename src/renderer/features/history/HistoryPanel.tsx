import { useTranslation } from 'react-i18next'
import { failureOf } from '../../api/client'
import { useHistory } from '../../api/queries'
import { Empty } from '../../ui/Empty'
import { FailureText } from '../../ui/FailureText'
import { Skeleton } from '../../ui/Skeleton'
import { useOpenArticle } from '../article/articleContext'
import { EventList } from './EventList'
import { RevisionList } from './RevisionList'
import './history.css'

/** Who did what to the article, when and why; older revisions can be brought back. */
export function HistoryPanel() {
  const { t } = useTranslation()
  const { view } = useOpenArticle()
  const { data, error } = useHistory(view.article.id)
  if (error) return <FailureText failure={failureOf(error)} />
  if (!data) return <Skeleton />
  return (
    <>
      <h2 className="history-title">{t('history.revisions')}</h2>
      {data.revisions.length === 0 ? (
        <Empty icon="history" title={t('history.empty')} hint={t('history.emptyHint')} />
      ) : (
        <RevisionList revisions={data.revisions} />
      )}
      {data.events.length > 0 && (
        <>
          <h2 className="group-title">{t('history.events')}</h2>
          <EventList events={data.events} />
        </>
      )}
    </>
  )
}
