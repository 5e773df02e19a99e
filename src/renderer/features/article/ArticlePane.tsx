import { useTranslation } from 'react-i18next'
import type { Uuid } from '@shared/ids'
import { failureOf } from '../../api/client'
import { useArticle, useCounts } from '../../api/queries'
import { leaving, runAction } from '../../app/actions'
import { desk, openArticle } from '../../app/deskState'
import { Button } from '../../ui/Button'
import { useStore } from '../../ui/createStore'
import { Empty } from '../../ui/Empty'
import { FailureText } from '../../ui/FailureText'
import { Skeleton } from '../../ui/Skeleton'
import { ArticleWorkspace } from './ArticleWorkspace'
import './article.css'

/** The right of the window: the open article, or how to open one. */
export function ArticlePane() {
  const article = useStore(desk, (state) => state.article)
  const counts = useCounts().data
  if (article) return <OpenedArticle key={article} article={article} />
  const { length } = counts ? Object.values(counts.queues).filter((count) => count > 0) : [1]
  return (
    <main className="pane pane-article">{length === 0 ? <FirstStart /> : <NothingOpen />}</main>
  )
}

/** An empty newsroom: write, import, or look round in the sample. */
function FirstStart() {
  const { t } = useTranslation()
  const opening = useStore(leaving, ({ toward }) => toward !== null)
  return (
    <Empty icon="pencil" title={t('article.firstStart')} hint={t('article.firstStartHint')}>
      <Button look="main" icon="plus" onClick={() => runAction('new_article')}>
        {t('desk.newArticle')}
      </Button>
      <Button icon="download" onClick={() => runAction('import')}>
        {t('desk.import')}
      </Button>
      <Button icon="eye" disabled={opening} onClick={() => runAction('sample_newsroom')}>
        {t(opening ? 'article.openingSample' : 'article.openSample')}
      </Button>
    </Empty>
  )
}

function NothingOpen() {
  const { t } = useTranslation()
  return (
    <Empty icon="pencil" title={t('article.nothingOpen')} hint={t('article.nothingOpenHint')}>
      <Button look="main" icon="plus" onClick={() => runAction('new_article')}>
        {t('desk.newArticle')}
      </Button>
      <Button icon="search" onClick={() => runAction('command_palette')}>
        {t('desk.palette')}
      </Button>
    </Empty>
  )
}

function OpenedArticle({ article }: { readonly article: Uuid }) {
  const { t } = useTranslation()
  const { data, error } = useArticle(article)
  if (data) return <ArticleWorkspace view={data} />
  return (
    <main className="pane pane-article">
      {error ? (
        <Empty icon="file" title={t('article.missing')}>
          <FailureText failure={failureOf(error)} />
          <Button onClick={() => openArticle(null)}>{t('common.back')}</Button>
        </Empty>
      ) : (
        <Skeleton />
      )}
    </main>
  )
}
