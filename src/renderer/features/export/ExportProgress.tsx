import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format'
import { Button } from '../../ui/Button'
import { useStore } from '../../ui/createStore'
import { cancelJob, jobs } from './jobs'

/** How far the export is, what it works on, and the way to stop it. */
export function ExportProgress() {
  const { t } = useTranslation()
  const format = useFormat()
  const job = useStore(jobs, (state) => state.running.find((one) => one.kind === 'export'))
  return (
    <div className="export-progress" role="status">
      <p>{t('exporting.running')}</p>
      <progress
        aria-label={t('exporting.running')}
        {...(job && job.total > 0 ? { max: job.total, value: job.done } : {})}
      />
      <p className="muted small">
        {job && (
          <>
            <span className="tabular">
              {t('exporting.progress', {
                done: format.number(job.done),
                total: format.number(job.total),
              })}
            </span>{' '}
            · {job.step}
          </>
        )}
      </p>
      <div className="dialog-foot">
        <Button disabled={!job} onClick={() => job && cancelJob(job.id)}>
          {t('exporting.cancel')}
        </Button>
      </div>
    </div>
  )
}
