import { useTranslation } from 'react-i18next'
import { useSections } from '../../api/queries'
import { ACTIONS, runAction } from '../../app/actions'
import { desk, openArticle } from '../../app/deskState'
import { useOpenPanes, useRoom } from '../../app/panes'
import { Choices } from '../../ui/Choices'
import { useStore } from '../../ui/createStore'
import { Icon } from '../../ui/icons/Icon'
import { StatusMark } from '../../ui/icons/StatusMark'
import { IconButton } from '../../ui/IconButton'
import { sectionLabel } from '../desk/sectionTree'
import { useOpenArticle, useSession } from './articleContext'
import { MoveButtons } from './MoveButtons'
import { SaveMark } from './SaveMark'

/** Where the article stands, whether it is saved, and what can be done with it. */
export function ArticleBar() {
  const { t, i18n } = useTranslation()
  const { view } = useOpenArticle()
  const sectionId = useSession((state) => state.draft.section)
  const section = useSections().data?.find((one) => one.id === sectionId)
  const shown = useStore(desk, (state) => state.view)
  const narrow = useRoom() === 'narrow'
  const panel = useOpenPanes().panel
  const { status } = view.article
  return (
    <header className="article-bar">
      {narrow && (
        <IconButton icon="arrowLeft" label={t('common.back')} onClick={() => openArticle(null)} />
      )}
      <p className="crumbs">
        <span className="crumb-section">
          {section ? sectionLabel(section, i18n.language) : t('article.noSection')}
        </span>
        <Icon name="chevronRight" size={12} />
        <span className="crumb-status">
          <StatusMark status={status} />
          {t(`status.${status}`)}
        </span>
      </p>
      <SaveMark />
      <div className="article-acts">
        <Choices
          label={t('article.view')}
          value={shown}
          options={[
            { value: 'write', label: t('article.write'), icon: 'pencil' },
            { value: 'preview', label: t('article.preview'), icon: 'eye' },
          ]}
          onChange={(next) => desk.set({ view: next })}
        />
        <MoveButtons />
        <IconButton
          icon="panelRight"
          label={t('desk.foldPanel')}
          accelerator={ACTIONS.toggle_panel.accelerator ?? ''}
          aria-expanded={panel}
          onClick={() => runAction('toggle_panel')}
        />
      </div>
    </header>
  )
}
