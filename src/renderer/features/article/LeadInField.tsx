import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TextInput } from '../../ui/TextInput'
import { useOpenArticle, useSession } from './articleContext'
import { leadInText, phrasesOf } from './leadIn'

/** The English phrases at the head of the lede, as they will be printed. */
export function LeadInField() {
  const { t } = useTranslation()
  const { session, editable } = useOpenArticle()
  const phrases = useSession((state) => state.draft.leadIn)
  const stored = leadInText(phrases)
  // While typing, commas and spaces stay as typed; the store holds the phrases.
  const [typed, setTyped] = useState(stored)
  const text = leadInText(phrasesOf(typed)) === stored ? typed : stored
  if (!editable && phrases.length === 0) return null
  return (
    <div className="lead-in" data-empty={text === ''}>
      <TextInput
        className="lead-in-input"
        lang="en"
        aria-label={t('article.leadIn')}
        placeholder={t('article.leadInPlaceholder')}
        value={text}
        readOnly={!editable}
        onText={(next) => {
          setTyped(next)
          session.edit({ leadIn: phrasesOf(next) })
        }}
        onBlur={() => {
          setTyped(stored)
          void session.flush()
        }}
      />
    </div>
  )
}
