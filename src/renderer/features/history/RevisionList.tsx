import { useTranslation } from 'react-i18next'
import type { RevisionSummary } from '@shared/article/article'
import { useFormat } from '../../i18n/format'
import { Button } from '../../ui/Button'
import { useOpenArticle } from '../article/articleContext'
import { restoreRevision } from '../article/moves'

/** The revisions, newest first. */
export function RevisionList({ revisions }: { readonly revisions: readonly RevisionSummary[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { view, editable } = useOpenArticle()
  const newestFirst = [...revisions].sort((one, other) => other.number - one.number)
  return (
    <ol className="history">
      {newestFirst.map((revision) => (
        <li key={revision.number}>
          <div className="history-line">
            <strong>{t(`history.reasons.${revision.reason}`)}</strong>
            <span className="muted small tabular">
              {t('history.number', { number: format.number(revision.number) })}
            </span>
          </div>
          <p className="muted small">
            {revision.personName} ·{' '}
            <time dateTime={revision.at}>{format.dateTime(revision.at)}</time>
          </p>
          {revision.note && <p className="history-note">{revision.note}</p>}
          {editable && (
            <Button
              className="button-small"
              onClick={() => void restoreRevision(view.article.id, revision.number)}
            >
              {t('history.restore')}
            </Button>
          )}
        </li>
      ))}
    </ol>
  )
}
