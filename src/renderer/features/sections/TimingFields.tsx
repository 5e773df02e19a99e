import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format'
import { fromWallTime, toWallTime } from '../../i18n/wallTime'
import { Field } from '../../ui/Field'
import { IconButton } from '../../ui/IconButton'
import { Switch } from '../../ui/Switch'
import { TextInput } from '../../ui/TextInput'
import { useOpenArticle, useSession } from '../article/articleContext'

/** Breaking, embargo, and the note that only the desk reads. */
export function TimingFields() {
  const { t } = useTranslation()
  const { offset } = useFormat()
  const { session, editable } = useOpenArticle()
  const breaking = useSession((state) => state.draft.breaking)
  const embargo = useSession((state) => state.draft.embargoUntil)
  const note = useSession((state) => state.draft.note)
  return (
    <>
      <Switch
        label={t('filing.breaking')}
        hint={t('filing.breakingHint')}
        checked={breaking}
        disabled={!editable}
        onChange={(next) => session.edit({ details: { breaking: next } })}
      />
      <Field label={t('filing.embargo')} hint={t('filing.embargoHint')}>
        {({ id, describedBy }) => (
          <div className="embargo-row">
            <input
              id={id}
              className="input"
              type="datetime-local"
              aria-describedby={describedBy}
              disabled={!editable}
              value={embargo ? toWallTime(embargo, offset) : ''}
              onChange={(event) =>
                session.edit({
                  details: { embargoUntil: fromWallTime(event.target.value, offset) },
                })
              }
            />
            {embargo && editable && (
              <IconButton
                icon="close"
                label={t('filing.embargoClear')}
                onClick={() => session.edit({ details: { embargoUntil: null } })}
              />
            )}
          </div>
        )}
      </Field>
      <Field label={t('filing.note')}>
        {({ id }) => (
          <TextInput
            id={id}
            lang="hi"
            lines={6}
            placeholder={t('filing.notePlaceholder')}
            value={note}
            readOnly={!editable}
            onText={(text) => session.edit({ details: { note: text } })}
            onBlur={() => void session.flush()}
          />
        )}
      </Field>
    </>
  )
}
