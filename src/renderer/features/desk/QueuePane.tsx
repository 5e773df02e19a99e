import { useTranslation } from 'react-i18next'
import type { NewsroomView } from '@shared/contract/views'
import { ACTIONS, runAction } from '../../app/actions'
import { Hint } from '../../ui/Hint'
import { IconButton } from '../../ui/IconButton'
import { QueueList } from './QueueList'
import { SectionList } from './SectionList'
import './queues.css'

interface Props {
  readonly newsroom: NewsroomView
  readonly folded: boolean
}

/** The left pane: the newsroom's name, its queues and its sections. */
export function QueuePane({ newsroom, folded }: Props) {
  const { t, i18n } = useTranslation()
  const { nameHi, nameEn } = newsroom.settings
  const name = i18n.language === 'en' && nameEn ? nameEn : nameHi
  return (
    <>
      <header className="pane-head queues-head" data-folded={folded}>
        {!folded && (
          <Hint text={newsroom.folder}>
            <h1 className="newsroom-name" tabIndex={0}>
              {name}
            </h1>
          </Hint>
        )}
        <IconButton
          icon="panelLeft"
          label={t('desk.foldQueues')}
          accelerator={ACTIONS.toggle_queues.accelerator ?? ''}
          aria-expanded={!folded}
          onClick={() => runAction('toggle_queues')}
          side="right"
        />
      </header>
      <nav className="queues" aria-label={t('desk.queues')} data-folded={folded}>
        <QueueList alone={newsroom.alone} folded={folded} />
        {!folded && <SectionList />}
      </nav>
      <footer className="queues-foot" data-folded={folded}>
        <IconButton
          icon="search"
          label={t('desk.palette')}
          accelerator={ACTIONS.command_palette.accelerator ?? ''}
          onClick={() => runAction('command_palette')}
          side="top"
        />
        <IconButton
          icon="upload"
          label={t('actions.export')}
          accelerator={ACTIONS.export.accelerator ?? ''}
          onClick={() => runAction('export')}
          side="top"
        />
        <IconButton
          icon="keyboard"
          label={t('actions.shortcuts')}
          accelerator={ACTIONS.shortcuts.accelerator ?? ''}
          onClick={() => runAction('shortcuts')}
          side="top"
        />
        <IconButton
          icon="gear"
          label={t('desk.settings')}
          accelerator={ACTIONS.settings.accelerator ?? ''}
          onClick={() => runAction('settings')}
          side="top"
        />
      </footer>
    </>
  )
}
