import { useTranslation } from 'react-i18next'
import type { EventSummary } from '@shared/article/article'
import { MOVES } from '@shared/article/moves'
import { useFormat } from '../../i18n/format'
import { ReportView } from '../importing/ReportView'
import { importReportOf } from './importReport'

const KNOWN = [
  'article.create',
  'article.save',
  'article.checkpoint',
  'article.move',
  'article.restore',
] as const

/** What happened to the article, newest first; an importer's report among it. */
export function EventList({ events }: { readonly events: readonly EventSummary[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const name = ({ type, detail }: EventSummary): string => {
    const move = MOVES.find((one) => one === detail['move'])
    if (move) return t(`moves.done.${move}`)
    const known = KNOWN.find((one) => one === type)
    return known ? t(`history.types.${known}` as 'history.revisions') : type
  }
  return (
    <ol className="history">
      {events.map((event, index) => {
        const report = importReportOf(event)
        const note = event.detail['note']
        return (
          <li key={index}>
            <div className="history-line">
              <strong>{name(event)}</strong>
              <time className="muted small tabular" dateTime={event.at}>
                {format.dateTime(event.at)}
              </time>
            </div>
            <p className="muted small">{event.personName}</p>
            {typeof note === 'string' && note !== '' && <p className="history-note">{note}</p>}
            {report && (
              <details>
                <summary>{t('history.importReport')}</summary>
                <ReportView report={report} />
              </details>
            )}
          </li>
        )
      })}
    </ol>
  )
}
