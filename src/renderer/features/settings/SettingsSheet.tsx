import { Tabs } from 'radix-ui'
import { useTranslation } from 'react-i18next'
import type { NewsroomView } from '@shared/contract/views'
import { Dialog } from '../../ui/Dialog'
import { NewsroomFields } from './NewsroomFields'
import { PageFields } from './PageFields'
import { SafetyFields } from './SafetyFields'
import { WindowFields } from './WindowFields'
import './settings.css'

interface Props {
  readonly newsroom: NewsroomView
  readonly onClose: () => void
}

/** What a desk chooses once. Each field saves by itself when it is left. */
export function SettingsSheet({ newsroom, onClose }: Props) {
  const { t } = useTranslation()
  const mayChange = newsroom.me.role === 'desk_head' && newsroom.readOnly === null
  return (
    <Dialog open wide onClose={onClose} title={t('settings.title')}>
      <Tabs.Root className="settings" defaultValue="newsroom">
        <Tabs.List className="tabs settings-tabs" aria-label={t('settings.title')}>
          {(['newsroom', 'page', 'window', 'safety'] as const).map((name) => (
            <Tabs.Trigger key={name} value={name} className="tab">
              {t(`settings.tabs.${name}`)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <Tabs.Content value="newsroom" className="settings-page">
          <NewsroomFields newsroom={newsroom} mayChange={mayChange} />
        </Tabs.Content>
        <Tabs.Content value="page" className="settings-page">
          <PageFields settings={newsroom.settings} mayChange={mayChange} />
        </Tabs.Content>
        <Tabs.Content value="window" className="settings-page">
          <WindowFields />
        </Tabs.Content>
        <Tabs.Content value="safety" className="settings-page">
          <SafetyFields />
        </Tabs.Content>
      </Tabs.Root>
    </Dialog>
  )
}
