import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/icons/Icon'
import { useOpenArticle } from './articleContext'
import { NOTICE_MOVES } from './moveOrder'
import { beginMove } from './moves'

/** Why the text cannot be changed now, and the way to change it. */
export function ReadOnlyNotice() {
  const { t } = useTranslation()
  const { view, editable } = useOpenArticle()
  if (editable) return null
  const move = NOTICE_MOVES.find((one) => view.moves.includes(one))
  return (
    <div className="notice-bar article-notice read-only" role="note">
      <Icon name="lock" />
      <span>{t(`article.${reason(view.article.work)}`)}</span>
      {move && (
        <Button
          look="main"
          className="button-small"
          onClick={() => beginMove(view.article.id, move)}
        >
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
