import { useTranslation } from 'react-i18next'
import { useSections } from '../../api/queries'
import { ACTIONS, runAction } from '../../app/actions'
import { desk } from '../../app/deskState'
import { useFormat } from '../../i18n/format'
import { useStore } from '../../ui/createStore'
import { Icon } from '../../ui/icons/Icon'
import { IconButton } from '../../ui/IconButton'
import { focusList } from './listFocus'
import { sectionLabel } from './sectionTree'

/** What the list shows, how many, the search in headlines, and the way to a new article. */
export function ListHead({ total }: { readonly total: number | null }) {
  const { t, i18n } = useTranslation()
  const format = useFormat()
  const sections = useSections().data ?? []
  const queue = useStore(desk, (state) => state.queue)
  const sectionId = useStore(desk, (state) => state.section)
  const words = useStore(desk, (state) => state.words)
  const section = sections.find((one) => one.id === sectionId)
  const title = section ? sectionLabel(section, i18n.language) : t(`queues.${queue}`)
  return (
    <header className="list-head">
      <div className="list-title">
        <h2>{title}</h2>
        {total !== null && (
          <span className="muted small tabular">
            {t('desk.articles', { count: total, n: format.number(total) })}
          </span>
        )}
        <span className="list-acts">
          <IconButton
            icon="download"
            label={t('actions.import')}
            accelerator={ACTIONS.import.accelerator ?? ''}
            onClick={() => runAction('import')}
          />
          <IconButton
            icon="plus"
            label={t('desk.newArticle')}
            accelerator={ACTIONS.new_article.accelerator ?? ''}
            onClick={() => runAction('new_article')}
          />
        </span>
      </div>
      <div className="list-filter">
        <Icon name="search" />
        <input
          id="filter-headlines"
          type="search"
          value={words}
          placeholder={t('desk.filter')}
          aria-label={t('desk.filter')}
          onChange={(event) => desk.set({ words: event.target.value })}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return
            if (event.key === 'Escape') desk.set({ words: '' })
            if (event.key === 'ArrowDown' || event.key === 'Enter') {
              event.preventDefault()
              focusList()
            }
          }}
        />
        {words !== '' && (
          <IconButton
            icon="close"
            label={t('desk.clearFilter')}
            onClick={() => desk.set({ words: '' })}
          />
        )}
      </div>
    </header>
  )
}
