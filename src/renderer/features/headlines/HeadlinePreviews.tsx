import { useTranslation } from 'react-i18next'
import { headlineIn } from '@shared/article/slots'
import { firstParagraph } from '@shared/body/plainText'
import { mediaUrl } from '../../api/mediaUrl'
import { useMedia, useNewsroom, useSections } from '../../api/queries'
import { useOpenArticle, useSession } from '../article/articleContext'
import { CardPreview } from './previews/CardPreview'
import { PagePreview } from './previews/PagePreview'
import { SearchPreview } from './previews/SearchPreview'
import { SocialPreview } from './previews/SocialPreview'

/** The four places where readers meet the headlines, drawn small. */
export function HeadlinePreviews() {
  const { t } = useTranslation()
  const { session } = useOpenArticle()
  const draft = useSession((state) => state.draft)
  const settings = useNewsroom().data?.settings
  const section = useSections().data?.find((one) => one.id === draft.section)
  const media = useMedia(draft.leadPicture?.media ?? null).data ?? null
  const picture = media && {
    url: mediaUrl(media),
    focal: draft.leadPicture?.focalPoint ?? media.focalPoint,
  }
  const text = (slot: 'main' | 'strip' | 'search' | 'social' | 'card'): string =>
    headlineIn(draft.headlines, slot) || t('headlines.noHeadline')
  const address = settings?.baseUrl || `${t('headlines.localAddress')}/`
  const lede = draft.description || firstParagraph(session.known.body)
  const site = settings?.nameHi ?? ''
  return (
    <div className="previews" lang="hi">
      <PagePreview strip={text('strip')} headline={text('main')} kicker={draft.kicker} />
      <SearchPreview
        site={site}
        address={[address.replace(/\/$/, ''), section?.slug, draft.slug]
          .filter(Boolean)
          .join(' › ')}
        title={text('search')}
        description={lede}
      />
      <SocialPreview
        address={address}
        title={text('social')}
        description={lede}
        picture={picture}
      />
      <CardPreview title={text('card')} section={section?.labelHi ?? ''} picture={picture} />
    </div>
  )
}
