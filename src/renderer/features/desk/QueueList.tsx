import { useTranslation } from 'react-i18next'
import { useCounts } from '../../api/queries'
import { desk, showQueue } from '../../app/deskState'
import { useFormat } from '../../i18n/format'
import { useStore } from '../../ui/createStore'
import { Hint } from '../../ui/Hint'
import { Icon } from '../../ui/icons/Icon'
import { QUEUE_ICONS, shownQueues } from './queues'

interface Props {
  readonly alone: boolean
  readonly folded: boolean
}

/** The queues with what lies in each. */
export function QueueList({ alone, folded }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const counts = useCounts().data?.queues
  const queue = useStore(desk, (state) => state.queue)
  const section = useStore(desk, (state) => state.section)
  return (
    <ul>
      {shownQueues(alone, counts ?? {}).map((name) => {
        const count = counts?.[name] ?? 0
        const label = t(`queues.${name}`)
        const row = (
          <button
            type="button"
            className="queue"
            aria-current={section === null && queue === name ? 'page' : undefined}
            onClick={() => showQueue(name)}
            {...(folded ? { 'aria-label': `${label} ${format.number(count)}` } : {})}
          >
            <Icon name={QUEUE_ICONS[name]} />
            {!folded && <span className="queue-name">{label}</span>}
            {count > 0 && <span className="queue-count tabular">{format.number(count)}</span>}
          </button>
        )
        return (
          <li key={name}>
            {folded ? (
              <Hint text={label} side="right">
                {row}
              </Hint>
            ) : (
              row
            )}
          </li>
        )
      })}
    </ul>
  )
}
