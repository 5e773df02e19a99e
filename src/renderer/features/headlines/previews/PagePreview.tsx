import { useTranslation } from 'react-i18next'
import { Preview } from './Preview'

interface Props {
  readonly strip: string
  readonly headline: string
  readonly kicker: string
}

/** The title strip and the big headline under it, as the article page has them. */
export function PagePreview({ strip, headline, kicker }: Props) {
  const { t } = useTranslation()
  return (
    <Preview label={t('headlines.previewStrip')} kind="page">
      <p className="page-strip">{strip}</p>
      {kicker && <p className="page-kicker">{kicker}</p>}
      <p className="page-headline">{headline}</p>
    </Preview>
  )
}
