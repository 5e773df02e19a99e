import { useTranslation } from 'react-i18next'
import { desk } from '../../app/deskState'
import { useFormat } from '../../i18n/format'
import { useStore } from '../../ui/createStore'
import { Button } from '../../ui/Button'
import { jobs } from './jobs'

/** A running job at the foot of the window, while its sheet is closed. */
export function JobLine() {
  const { t } = useTranslation()
  const format = useFormat()
  const job = useStore(jobs, (state) => state.running[0])
  const sheet = useStore(desk, (state) => state.sheet)
  if (!job || sheet === 'export') return null
  return (
    <>
      <span>{job.step}</span>
      <progress max={job.total || 1} value={job.done} aria-label={job.step} />
      <span className="tabular">
        {t('exporting.progress', {
          done: format.number(job.done),
          total: format.number(job.total),
        })}
      </span>
      {job.kind === 'export' && (
        <Button look="quiet" className="button-small" onClick={() => desk.set({ sheet: 'export' })}>
          {t('exporting.title')}
        </Button>
      )}
    </>
  )
}
