import { useTranslation } from 'react-i18next'
import { Preview, PreviewImage, type PreviewPicture } from './Preview'

interface Props {
  readonly title: string
  readonly section: string
  readonly picture: PreviewPicture | null
}

/** The article's place in a list of its section. */
export function CardPreview({ title, section, picture }: Props) {
  const { t } = useTranslation()
  return (
    <Preview label={t('headlines.previewCard')} kind="list">
      <div className="list-words">
        {section && <p className="list-section">{section}</p>}
        <p className="list-headline">{title}</p>
      </div>
      <div className="list-picture">{picture && <PreviewImage picture={picture} />}</div>
    </Preview>
  )
}
