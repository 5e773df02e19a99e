import { useTranslation } from 'react-i18next'
import './empty.css'

/** Grey lines in place of text that takes longer than 200 ms. */
export function Skeleton({ lines = 6 }: { readonly lines?: number }) {
  const { t } = useTranslation()
  return (
    <div className="skeleton" role="status" aria-label={t('common.loading')}>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} />
      ))}
    </div>
  )
}
