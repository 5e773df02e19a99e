import { useTranslation } from 'react-i18next'
import type { NewsroomView } from '@shared/contract/views'
import { runAction } from '../../app/actions'
import { Button } from '../../ui/Button'
import { SettingField } from './SettingField'

interface Props {
  readonly newsroom: NewsroomView
  readonly mayChange: boolean
}

/** The newsroom's names and where it lies. */
export function NewsroomFields({ newsroom, mayChange }: Props) {
  const { t } = useTranslation()
  const common = { settings: newsroom.settings, mayChange }
  return (
    <>
      {!mayChange && <p className="muted">{t('settings.headOnly')}</p>}
      <SettingField {...common} name="nameHi" label={t('settings.nameHi')} lang="hi" />
      <SettingField {...common} name="nameEn" label={t('settings.nameEn')} lang="en" />
      <SettingField {...common} name="tagline" label={t('settings.tagline')} lang="hi" />
      <SettingField
        {...common}
        name="contactEmail"
        label={t('settings.contactEmail')}
        type="email"
      />
      <p className="settings-row">
        <span>
          <span className="muted small">{t('settings.folder')}</span>
          <br />
          {newsroom.folder}
        </span>
        <span className="settings-acts">
          <Button icon="folder" onClick={() => runAction('open_newsroom')}>
            {t('settings.openOther')}
          </Button>
          <Button onClick={() => runAction('own_newsroom')}>{t('actions.own_newsroom')}</Button>
          <Button onClick={() => runAction('sample_newsroom')}>
            {t('actions.sample_newsroom')}
          </Button>
        </span>
      </p>
      <p className="muted small">
        {newsroom.me.name} · {t(`roles.${newsroom.me.role}`)}
      </p>
    </>
  )
}
