import { useTranslation } from 'react-i18next'
import { LeadPicture } from '../media/LeadPicture'
import { AddressFields } from './AddressFields'
import { BylineFields } from './BylineFields'
import { SectionFields } from './SectionFields'
import { TagField } from './TagField'
import { TimingFields } from './TimingFields'
import './filing.css'

/** Where the article goes, whose it is, its picture and its address. */
export function FilingPanel() {
  const { t } = useTranslation()
  return (
    <>
      <SectionFields />
      <TagField />
      <h2 className="group-title">{t('media.title')}</h2>
      <LeadPicture />
      <h2 className="group-title">{t('filing.who')}</h2>
      <BylineFields />
      <h2 className="group-title">{t('filing.address')}</h2>
      <AddressFields />
      <h2 className="group-title">{t('filing.timing')}</h2>
      <TimingFields />
    </>
  )
}
