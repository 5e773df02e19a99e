import { useTranslation } from 'react-i18next'
import type { NewsroomSettings } from '@shared/newsroom/newsroom'
import { Choices } from '../../ui/Choices'
import { showFailure } from '../../ui/toasts'
import { changeSettings } from './changeSettings'
import { SettingField } from './SettingField'

interface Props {
  readonly settings: NewsroomSettings
  readonly mayChange: boolean
}

/** What the settings decide on every published page. */
export function PageFields({ settings, mayChange }: Props) {
  const { t } = useTranslation()
  const change = async (next: Partial<NewsroomSettings>): Promise<void> => {
    const failure = await changeSettings(next)
    if (failure) showFailure(failure)
  }
  return (
    <>
      {!mayChange && <p className="muted">{t('settings.headOnly')}</p>}
      <SettingField
        name="baseUrl"
        settings={settings}
        mayChange={mayChange}
        label={t('settings.baseUrl')}
        hint={t('settings.baseUrlHint')}
        type="url"
      />
      <div className="settings-row">
        <span>{t('settings.digits')}</span>
        <Choices
          label={t('settings.digits')}
          value={settings.digits}
          disabled={!mayChange}
          options={[
            { value: 'latin', label: t('settings.digitsLatin') },
            { value: 'devanagari', label: t('settings.digitsDevanagari') },
          ]}
          onChange={(digits) => void change({ digits })}
        />
      </div>
      <div className="settings-row">
        <span>{t('settings.navLabels')}</span>
        <Choices
          label={t('settings.navLabels')}
          value={settings.navLabels}
          disabled={!mayChange}
          options={[
            { value: 'hi', label: t('settings.navHi') },
            { value: 'en', label: t('settings.navEn') },
          ]}
          onChange={(navLabels) => void change({ navLabels })}
        />
      </div>
    </>
  )
}
