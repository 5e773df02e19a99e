import { useTranslation } from 'react-i18next'
import { useCounts, useSections } from '../../api/queries'
import { desk, showSection } from '../../app/deskState'
import { useFormat } from '../../i18n/format'
import { useStore } from '../../ui/createStore'
import { sectionBranches, sectionLabel } from './sectionTree'

/** The sections of the newsroom, as a tree. */
export function SectionList() {
  const { t, i18n } = useTranslation()
  const format = useFormat()
  const sections = useSections().data ?? []
  const counts = useCounts().data?.sections ?? {}
  const current = useStore(desk, (state) => state.section)
  return (
    <>
      <h2 className="queues-title">{t('desk.sections')}</h2>
      <ul>
        {sectionBranches(sections).map(({ section, depth }) => {
          const count = counts[section.id] ?? 0
          return (
            <li key={section.id}>
              <button
                type="button"
                className="queue"
                data-depth={Math.min(depth, 3)}
                aria-current={current === section.id ? 'page' : undefined}
                onClick={() => showSection(section.id)}
              >
                <span className="queue-name">{sectionLabel(section, i18n.language)}</span>
                {count > 0 && <span className="queue-count tabular">{format.number(count)}</span>}
              </button>
            </li>
          )
        })}
      </ul>
    </>
  )
}
