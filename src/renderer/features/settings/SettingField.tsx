import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { toNfc } from '@shared/hindi/normalize'
import type { NewsroomSettings } from '@shared/newsroom/newsroom'
import { Field } from '../../ui/Field'
import { changeSettings } from './changeSettings'

type TextSetting = {
  [Key in keyof NewsroomSettings]: NewsroomSettings[Key] extends string ? Key : never
}[keyof NewsroomSettings]

interface Props {
  readonly name: 'nameHi' | 'nameEn' | 'tagline' | 'baseUrl' | 'contactEmail'
  readonly settings: NewsroomSettings
  readonly mayChange: boolean
  readonly label: string
  readonly hint?: string
  readonly type?: 'text' | 'url' | 'email'
  readonly lang?: 'hi' | 'en'
}

/** One text of the settings; saved when the field is left, and taken back when it is refused. */
export function SettingField({ name, settings, mayChange, label, hint, type, lang }: Props) {
  const { t } = useTranslation()
  const kept = settings[name satisfies TextSetting]
  const [typed, setTyped] = useState(kept)
  const [error, setError] = useState<string>()
  const save = async (): Promise<void> => {
    const text = tidy(name, toNfc(typed.trim()))
    setTyped(text)
    if (text === kept) {
      setError(undefined)
      return
    }
    const failure = await changeSettings({ [name]: text })
    const words = failure && t(`failures.${failure.code}`, { returnObjects: true })
    setError(words ? `${words.what} ${words.safe} ${words.act}` : undefined)
  }
  return (
    <Field label={label} hint={hint} error={error}>
      {({ id, describedBy }) => (
        <input
          id={id}
          className="input"
          type={type ?? 'text'}
          lang={lang}
          spellCheck={false}
          aria-describedby={describedBy}
          aria-invalid={error !== undefined}
          disabled={!mayChange}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={() => void save()}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) void save()
          }}
        />
      )}
    </Field>
  )
}

/** A base address ends with a slash, whether typed or not. */
function tidy(name: Props['name'], text: string): string {
  if (name !== 'baseUrl' || text === '') return text
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`
  return address.endsWith('/') ? address : `${address}/`
}
