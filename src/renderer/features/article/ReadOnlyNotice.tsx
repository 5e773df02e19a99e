import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/icons/Icon'
import { useOpenArticle } from './articleContext'

/** Why the text cannot be changed now; the way to change it is the first button of the bar. */
export function ReadOnlyNotice() {
  const { t } = useTranslation()
  const { view, editable } = useOpenArticle()
  if (editable) return null
  return (
    <p className="notice-bar article-notice read-only" role="note">
      <Icon name="lock" />
      <span>{t(`article.${reason(view.article.work)}`)}</span>
    </p>
  )
}

function reason(work: string): 'readOnly' | 'readOnlySpiked' | 'readOnlyRole' {
  if (work === 'none') return 'readOnly'
  return work === 'spiked' ? 'readOnlySpiked' : 'readOnlyRole'
}
