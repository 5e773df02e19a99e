import { useTranslation } from 'react-i18next'
import { desk } from '../../app/deskState'
import { useFormat } from '../../i18n/format'
import { Empty } from '../../ui/Empty'
import { Icon } from '../../ui/icons/Icon'
import type { Finding } from './findings'
import './checks.css'

/** What a careful desk would still look at, each with the way to where it is put right. */
export function CheckPanel({ findings }: { readonly findings: readonly Finding[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (findings.length === 0) {
    return <Empty icon="check" title={t('checks.good')} hint={t('checks.goodHint')} />
  }
  return (
    <>
      <p className="muted">
        {t('checks.count', { count: findings.length, n: format.number(findings.length) })}
      </p>
      <ul className="checks">
        {findings.map((finding) => (
          <li key={`${finding.code} ${finding.slot ?? ''}`}>
            <button type="button" onClick={() => desk.set({ panel: finding.panel })}>
              <span className="check-mark" data-required={finding.required}>
                <Icon name={finding.required ? 'ban' : 'warning'} />
              </span>
              <span>
                {t(`checks.${finding.code}`, {
                  slot: finding.slot ? t(`headlines.slots.${finding.slot}`) : '',
                })}
                {finding.required && <small>{t('checks.required')}</small>}
              </span>
              <Icon name="chevronRight" size={12} />
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
