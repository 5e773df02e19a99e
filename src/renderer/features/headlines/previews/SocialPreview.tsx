import { useTranslation } from 'react-i18next'
import { Preview, PreviewImage, type PreviewPicture } from './Preview'

interface Props {
  readonly address: string
  readonly title: string
  readonly description: string
  readonly picture: PreviewPicture | null
}

/** The card that a shared link becomes. */
export function SocialPreview({ address, title, description, picture }: Props) {
  const { t } = useTranslation()
  const host = address.replace(/^https?:\/\//, '').replace(/\/.*$/, '')
  return (
    <Preview label={t('headlines.previewSocial')} kind="social">
      <div className="social-picture">{picture && <PreviewImage picture={picture} />}</div>
      <p className="social-host">{host}</p>
      <p className="social-title">{title}</p>
      <p className="social-text">{description}</p>
    </Preview>
  )
}
