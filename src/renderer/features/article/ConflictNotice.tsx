import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { alarm, announce } from '../../ui/announce'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/icons/Icon'
import { useOpenArticle, useSession } from './articleContext'

/** Tells that a part was changed here and elsewhere, and asks which one to keep. */
export function ConflictNotice() {
  const { t } = useTranslation()
  const { session } = useOpenArticle()
  const conflicts = useSession((state) => state.conflicts)
  const adopted = useSession((state) => state.adopted)
  const names = (parts: typeof conflicts): string =>
    parts.map((part) => t(`article.parts.${part}` as 'article.parts.body')).join(', ')
  const said =
    conflicts.length > 0 ? t('article.changedElsewhere', { parts: names(conflicts) }) : ''
  const arrived = adopted.length > 0 ? t('article.adopted', { parts: names(adopted) }) : ''

  useEffect(() => {
    if (said) alarm(said)
  }, [said])
  useEffect(() => {
    if (arrived) announce(arrived)
  }, [arrived, adopted])

  if (!said) return null
  return (
    <div className="notice-bar article-notice" role="note">
      <Icon name="warning" />
      <span>
        <strong>{said}</strong> {t('article.changedElsewhereHint')}
      </span>
      <Button className="button-small" onClick={() => session.resolve('mine')}>
        {t('article.keepMine')}
      </Button>
      <Button className="button-small" onClick={() => session.resolve('theirs')}>
        {t('article.keepTheirs')}
      </Button>
    </div>
  )
}
