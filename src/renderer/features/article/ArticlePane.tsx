import { useTranslation } from 'react-i18next'
import type { Uuid } from '@shared/ids'
import { failureOf } from '../../api/client'
import { useArticle } from '../../api/queries'
import { runAction } from '../../app/actions'
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
  const { t } = useTranslation()
  const article = useStore(desk, (state) => state.article)
  if (article) return <OpenedArticle key={article} article={article} />
  return (
    <main className="pane pane-article">
      <Empty icon="pencil" title={t('article.nothingOpen')} hint={t('article.nothingOpenHint')}>
        <Button look="main" icon="plus" onClick={() => runAction('new_article')}>
          {t('desk.newArticle')}
        </Button>
        <Button icon="search" onClick={() => runAction('command_palette')}>
          {t('desk.palette')}
        </Button>
      </Empty>
    </main>
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
