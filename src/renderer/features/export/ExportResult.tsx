import { useTranslation } from 'react-i18next'
import type { ExportOutcome } from '@shared/contract/views'
import { ask } from '../../api/client'
import { useFormat } from '../../i18n/format'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/icons/Icon'
import { showFailure } from '../../ui/toasts'

/** What the export wrote, and the way to it. */
export function ExportResult({ outcome }: { readonly outcome: ExportOutcome & { out: string } }) {
  const { t } = useTranslation()
  const format = useFormat()
  const reveal = async (): Promise<void> => {
    const result = await ask('export.reveal', { out: outcome.out })
    if (!result.ok) showFailure(result.error)
  }
  const facts: readonly [string, string][] = [
    [t('exporting.articles'), format.number(outcome.articles)],
    [t('exporting.pages'), format.number(outcome.pages)],
    [t('exporting.written'), format.number(outcome.written)],
    [t('exporting.unchanged'), format.number(outcome.unchanged)],
    [t('exporting.removed'), format.number(outcome.removed)],
    [t('exporting.bytes'), format.bytes(outcome.bytes)],
    [
      t('exporting.seconds'),
      t('exporting.secondsValue', { n: format.digits((outcome.ms / 1000).toFixed(1)) }),
    ],
  ]
  return (
    <div className="export-result" role="status">
      <p className="export-done">
        <Icon name="check" /> {t('exporting.done')}
      </p>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="tabular">{value}</dd>
          </div>
        ))}
      </dl>
      <Button icon="folder" onClick={() => void reveal()}>
        {t('exporting.reveal')}
      </Button>
    </div>
  )
}
