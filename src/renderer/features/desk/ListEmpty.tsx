import { useTranslation } from 'react-i18next'
import { runAction } from '../../app/actions'
import { desk } from '../../app/deskState'
import { Button } from '../../ui/Button'
import { useStore } from '../../ui/createStore'
import { Empty } from '../../ui/Empty'
import { QUEUE_ICONS } from './queues'

/** What belongs into this list, and the first act. */
export function ListEmpty() {
  const { t } = useTranslation()
  const { queue, section, words } = useStore(desk, (state) => state)
  if (words.trim() !== '') {
    return (
      <Empty
        icon="search"
        title={t('desk.noMatch', { words: words.trim() })}
        hint={t('desk.noMatchHint')}
      >
        <Button onClick={() => desk.set({ words: '' })}>{t('desk.clearFilter')}</Button>
      </Empty>
    )
  }
  const begins = section !== null || queue === 'all' || queue === 'my_drafts'
  return (
    <Empty
      icon={section ? 'folder' : QUEUE_ICONS[queue]}
      title={section ? t('desk.sectionEmpty') : t(`desk.empty.${queue}`)}
      hint={section ? t('desk.sectionEmptyHint') : t(`desk.emptyHint.${queue}`)}
    >
      {begins && (
        <>
          <Button look="main" icon="plus" onClick={() => runAction('new_article')}>
            {t('desk.newArticle')}
          </Button>
          <Button icon="download" onClick={() => runAction('import')}>
            {t('desk.import')}
          </Button>
        </>
      )}
    </Empty>
  )
}
