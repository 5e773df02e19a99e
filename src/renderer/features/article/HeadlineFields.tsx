import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { TextInput } from '../../ui/TextInput'
import { useOpenArticle, useSession } from './articleContext'

/** The kicker and the main headline, above the text. */
export function HeadlineFields({ onLeaveDown }: { readonly onLeaveDown: () => void }) {
  const { t } = useTranslation()
  const { session, editable, view } = useOpenArticle()
  const kicker = useSession((state) => state.draft.kicker)
  const headline = useSession((state) => state.draft.headlines.main)
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return
    const field = event.currentTarget
    const atEnd = field.selectionStart === field.value.length
    if (event.key === 'Enter' || (event.key === 'ArrowDown' && atEnd)) {
      event.preventDefault()
      onLeaveDown()
    }
  }
  return (
    <>
      {(editable || kicker !== '') && (
        <TextInput
          className="kicker-input"
          lang="hi"
          aria-label={t('article.kicker')}
          placeholder={t('article.kickerPlaceholder')}
          value={kicker}
          readOnly={!editable}
          onText={(text) => session.edit({ details: { kicker: text } })}
          onBlur={() => void session.flush()}
        />
      )}
      <TextInput
        id="headline"
        className="headline-input"
        lang="hi"
        aria-label={t('article.headline')}
        placeholder={t('article.headlinePlaceholder')}
        value={headline}
        readOnly={!editable}
        autoFocus={editable && view.article.headlines.main === ''}
        onText={(text) => session.edit({ headlines: { main: text } })}
        onKeyDown={onKeyDown}
        onBlur={() => void session.flush()}
      />
    </>
  )
}
