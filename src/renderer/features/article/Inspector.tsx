import { Tabs } from 'radix-ui'
import { useTranslation } from 'react-i18next'
import { desk, type Panel } from '../../app/deskState'
import { togglePane, useRoom } from '../../app/panes'
import { useFormat } from '../../i18n/format'
import { useStore } from '../../ui/createStore'
import { IconButton } from '../../ui/IconButton'
import { useFindings } from '../checks/useFindings'
import { CheckPanel } from '../checks/CheckPanel'
import { HeadlinePanel } from '../headlines/HeadlinePanel'
import { HistoryPanel } from '../history/HistoryPanel'
import { FilingPanel } from '../sections/FilingPanel'
import './inspector.css'

/** The right panel: headlines, filing, check and history of the open article. */
export function Inspector() {
  const { t } = useTranslation()
  const format = useFormat()
  const panel = useStore(desk, (state) => state.panel)
  const findings = useFindings()
  const over = useRoom() === 'narrow'
  const panels: readonly [Panel, string][] = [
    ['headlines', t('inspector.headlines')],
    ['filing', t('inspector.filing')],
    ['checks', t('inspector.checks')],
    ['history', t('inspector.history')],
  ]
  return (
    <Tabs.Root
      className="inspector"
      value={panel}
      onValueChange={(next) => desk.set({ panel: next as Panel })}
    >
      <div className="inspector-head">
        <Tabs.List className="tabs" aria-label={t('inspector.pane')}>
          {panels.map(([name, label]) => (
            <Tabs.Trigger key={name} value={name} className="tab">
              {label}
              {name === 'checks' && findings.length > 0 && (
                <span className="tab-count tabular">{format.number(findings.length)}</span>
              )}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        {over && (
          <IconButton
            icon="close"
            label={t('common.close')}
            onClick={() => togglePane('panel', false)}
          />
        )}
      </div>
      <Tabs.Content value="headlines" className="tab-page">
        <HeadlinePanel />
      </Tabs.Content>
      <Tabs.Content value="filing" className="tab-page">
        <FilingPanel />
      </Tabs.Content>
      <Tabs.Content value="checks" className="tab-page">
        <CheckPanel findings={findings} />
      </Tabs.Content>
      <Tabs.Content value="history" className="tab-page">
        <HistoryPanel />
      </Tabs.Content>
    </Tabs.Root>
  )
}
