import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format'
import { Icon } from '../../ui/icons/Icon'
import type { SlotLength } from './slotLength'

/** Letters used of a headline's budget. */
export function SlotCounter({ measure }: { readonly measure: SlotLength }) {
  const { t } = useTranslation()
  const format = useFormat()
  const words = { n: format.number(measure.length), budget: format.number(measure.budget) }
  return (
    <span className="slot-count tabular" data-state={measure.state}>
      {measure.state !== 'good' && <Icon name="warning" size={12} />}
      <span aria-hidden="true">{t('headlines.count', words)}</span>
      <span className="visually-hidden">{t('headlines.countLabel', words)}</span>
    </span>
  )
}
