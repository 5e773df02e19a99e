import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/format'
import { useStore } from '../ui/createStore'
import { JobLine } from '../features/export/JobLine'
import { openCounts } from './openCounts'

/** The line at the foot: the length of the text, and what runs in the background. */
export function StatusBar() {
  const { t } = useTranslation()
  const format = useFormat()
  const counts = useStore(openCounts, (state) => state.counts)
  return (
    <footer className="foot">
      {counts && (
        <div className="foot-counts tabular" aria-label={t('article.counts')} role="group">
          <span>{t('article.words', { count: counts.words, n: format.number(counts.words) })}</span>
          <span>
            {t('article.letters', { count: counts.graphemes, n: format.number(counts.graphemes) })}
          </span>
          <span>
            {t('article.minutes', { count: counts.minutes, n: format.number(counts.minutes) })}
          </span>
        </div>
      )}
      <div className="foot-end">
        <JobLine />
      </div>
    </footer>
  )
}
