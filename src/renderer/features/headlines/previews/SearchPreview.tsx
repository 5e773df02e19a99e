import { useTranslation } from 'react-i18next'
import { Preview } from './Preview'

interface Props {
  readonly site: string
  readonly address: string
  readonly title: string
  readonly description: string
}

/** One result of a search page. */
export function SearchPreview({ site, address, title, description }: Props) {
  const { t } = useTranslation()
  return (
    <Preview label={t('headlines.previewSearch')} kind="search">
      <p className="search-site">{site}</p>
      <p className="search-address">{address}</p>
      <p className="search-title">{title}</p>
      <p className="search-text">{description || t('headlines.noDescription')}</p>
    </Preview>
  )
}
