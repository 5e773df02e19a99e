import { useTranslation } from 'react-i18next'
import { looks, type Theme } from '../../app/theme'
import { currentLanguage, type Language, setLanguage } from '../../i18n'
import { Choices } from '../../ui/Choices'
import { useStore } from '../../ui/createStore'

/** How this window looks and speaks; of this machine, not of the newsroom. */
export function WindowFields() {
  const { t } = useTranslation()
  const theme = useStore(looks, (state) => state.theme)
  return (
    <>
      <div className="settings-row">
        <span>{t('settings.language')}</span>
        <Choices<Language>
          label={t('settings.language')}
          value={currentLanguage()}
          options={[
            { value: 'hi', label: t('settings.hindi') },
            { value: 'en', label: t('settings.english') },
          ]}
          onChange={setLanguage}
        />
      </div>
      <div className="settings-row">
        <span>{t('settings.theme')}</span>
        <Choices<Theme>
          label={t('settings.theme')}
          value={theme}
          options={[
            { value: 'system', label: t('settings.themeSystem') },
            { value: 'light', label: t('settings.themeLight') },
            { value: 'dark', label: t('settings.themeDark') },
          ]}
          onChange={(next) => looks.set({ theme: next })}
        />
      </div>
    </>
  )
}
