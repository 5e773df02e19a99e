import { useTranslation } from 'react-i18next'
import { HEADLINE_SLOTS } from '@shared/article/slots'
import { HeadlinePreviews } from './HeadlinePreviews'
import { SlotField } from './SlotField'
import './headlines.css'

/** All five headlines together, and what readers will see of them. */
export function HeadlinePanel() {
  const { t } = useTranslation()
  return (
    <>
      <p className="muted small">{t('headlines.hint')}</p>
      <ul className="slots">
        {HEADLINE_SLOTS.map((slot) => (
          <li key={slot}>
            <SlotField slot={slot} />
          </li>
        ))}
      </ul>
      <h2 className="group-title">{t('headlines.previews')}</h2>
      <HeadlinePreviews />
    </>
  )
}
