import { useTranslation } from 'react-i18next'
import { useSections } from '../../api/queries'
import { useFormat } from '../../i18n/format'
import { sectionLabel } from '../desk/sectionTree'
import { lineRuns, type ReportStep, reportSteps } from './report'
import './importing.css'

/** What an importer recognised, dropped and took for what, line by line. */
export function ReportView({ report }: { readonly report: Readonly<Record<string, unknown>> }) {
  const { t, i18n } = useTranslation()
  const format = useFormat()
  const sections = useSections().data ?? []
  const name = (step: ReportStep): string =>
    i18n.exists(`importing.steps.${step.did}`)
      ? i18n.t(`importing.steps.${step.did}` as 'importing.steps.normalised')
      : step.did
  const labelOf = ({ did, text }: ReportStep): string => {
    const section = sections.find((one) => did === 'named_section' && one.slug === text)
    return section ? sectionLabel(section, i18n.language) : text
  }
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
          {step.text && <q>{labelOf(step)}</q>}
        </li>
      ))}
    </ul>
  )
}
