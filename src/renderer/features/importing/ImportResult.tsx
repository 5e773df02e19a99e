import { useTranslation } from 'react-i18next'
import { ERROR_CODES, type ErrorCode } from '@shared/errors'
import type { ImportOutcome } from '@shared/contract/views'
import type { Uuid } from '@shared/ids'
import { openArticle } from '../../app/deskState'
import { useFormat } from '../../i18n/format'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/icons/Icon'
import { startOver } from './importStore'
import { ReportView } from './ReportView'

interface Props {
  readonly outcome: ImportOutcome
  readonly onClose: () => void
}

/** What came in and how it was read; what was skipped and why. */
export function ImportResult({ outcome, onClose }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { articles, skipped } = outcome
  // After the usual import, of one page, the next thing is to look at it.
  const only = articles.length === 1 && skipped.length === 0 ? articles[0] : undefined
  const open = (article: Uuid): void => {
    openArticle(article)
    onClose()
  }
  const reason = (code: string) => t(`failures.${knownCode(code)}`, { returnObjects: true })
  return (
    <div className="import-result" role="status">
      <p className="import-sum">
        {articles.length > 0
          ? t('importing.done', { count: articles.length, n: format.number(articles.length) })
          : t('importing.none')}
      </p>
      <ul className="import-list">
        {articles.map((article) => (
          <li key={article.id}>
            <div className="import-line">
              <Icon name="check" />
              <strong lang="hi">{article.headline || t('desk.untitled')}</strong>
              {!only && (
                <Button className="button-small" onClick={() => open(article.id)}>
                  {t('importing.open')}
                </Button>
              )}
            </div>
            <details open={only !== undefined}>
              <summary>{t('importing.report')}</summary>
              <ReportView report={article.report} />
            </details>
          </li>
        ))}
      </ul>
      {skipped.length > 0 && (
        <>
          <p className="import-sum">
            {t('importing.skipped', { count: skipped.length, n: format.number(skipped.length) })}
          </p>
          <ul className="import-list">
            {skipped.map((file) => (
              <li key={file.file}>
                <div className="import-line">
                  <Icon name="warning" />
                  <strong>{file.file}</strong>
                </div>
                <p>
                  {reason(file.code).what} {reason(file.code).act}
                </p>
                {file.message && (
                  <p className="muted small" lang="en">
                    {file.message}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {articles.length === 0 && <p className="muted">{t('importing.nothingChanged')}</p>}
      <div className="dialog-foot">
        <Button onClick={startOver}>{t('importing.another')}</Button>
        {only ? (
          <Button look="main" autoFocus onClick={() => open(only.id)}>
            {t('importing.open')}
          </Button>
        ) : (
          <Button look="main" onClick={onClose}>
            {t('common.done')}
          </Button>
        )}
      </div>
    </div>
  )
}

function knownCode(code: string): ErrorCode {
  return ERROR_CODES.find((known) => known === code) ?? 'internal'
}
