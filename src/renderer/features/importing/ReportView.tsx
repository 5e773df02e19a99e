import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format'
import { lineRuns, type ReportStep, reportSteps } from './report'
import './importing.css'

/** What an importer recognised, dropped and took for what, line by line. */
export function ReportView({ report }: { readonly report: Readonly<Record<string, unknown>> }) {
  const { t, i18n } = useTranslation()
  const format = useFormat()
  const name = (step: ReportStep): string =>
    i18n.exists(`importing.steps.${step.did}`)
      ? i18n.t(`importing.steps.${step.did}` as 'importing.steps.normalised')
      : step.did
  return (
    <ul className="report">
      {reportSteps(report).map((step, index) => (
        <li key={index}>
          <span>{name(step)}</span>
          {step.lines.length > 0 && (
            <span className="muted tabular">
              {t('importing.lines', { lines: format.digits(lineRuns(step.lines)) })}
            </span>
          )}
          {step.text && <q>{step.text}</q>}
        </li>
      ))}
    </ul>
  )
}
