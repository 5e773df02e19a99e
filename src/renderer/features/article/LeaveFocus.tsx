import { useTranslation } from 'react-i18next'
import { ACTIONS, runAction } from '../../app/actions'
import { IconButton } from '../../ui/IconButton'

/** The one thing beside the text in focus mode: the way out of it. */
export function LeaveFocus() {
  const { t } = useTranslation()
  return (
    <div className="leave-focus">
      <IconButton
        icon="focus"
        label={t('article.leaveFocus')}
        accelerator={ACTIONS.focus_mode.accelerator ?? ''}
        side="left"
        onClick={() => runAction('focus_mode')}
      />
    </div>
  )
}
