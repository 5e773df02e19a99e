import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/icons/Icon'
import { useOpenArticle } from './articleContext'
import { beginMove } from './moves'

/** Why the text cannot be changed now, and the way to change it. */
export function ReadOnlyNotice() {
  const { t } = useTranslation()
  const { view, editable } = useOpenArticle()
  const { article, moves } = view
  if (editable) return null
  const move = (['begin_update', 'unspike', 'recall'] as const).find((one) => moves.includes(one))
  return (
    <div className="notice-bar article-notice read-only" role="note">
      <Icon name="lock" />
      <span>{t(`article.${reason(article.work)}`)}</span>
      {move && (
        <Button className="button-small" onClick={() => beginMove(article.id, move)}>
          {t(`moves.${move}`)}
        </Button>
      )}
    </div>
  )
}

function reason(work: string): 'readOnly' | 'readOnlySpiked' | 'readOnlyRole' {
  if (work === 'none') return 'readOnly'
  return work === 'spiked' ? 'readOnlySpiked' : 'readOnlyRole'
}
