import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNewsroom, useSections } from '../../api/queries'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { TextInput } from '../../ui/TextInput'
import { useOpenArticle, useSession } from '../article/articleContext'

/** The address of the page, and the sentences that search and share cards show. */
export function AddressFields() {
  const { t } = useTranslation()
  const { session, editable, view } = useOpenArticle()
  const slug = useSession((state) => state.draft.slug)
  const description = useSession((state) => state.draft.description)
  const sectionId = useSession((state) => state.draft.section)
  const section = useSections().data?.find((one) => one.id === sectionId)
  const base = useNewsroom().data?.settings.baseUrl ?? ''
  const [typed, setTyped] = useState<string | null>(null)
  const own = typed !== null ? typed !== '' : view.article.slugIsOwn
  const save = (text: string): void => {
    setTyped(text)
    session.edit({ details: { slug: text } })
  }
  return (
    <>
      <Field
        label={t('filing.slug')}
        aside={<span>{own ? t('filing.slugOwn') : t('filing.slugAuto')}</span>}
        hint={view.article.live === 'never' ? undefined : t('filing.slugFixed')}
      >
        {({ id, describedBy }) => (
          <>
            <TextInput
              id={id}
              lang="hi"
              placeholder={t('filing.slugPlaceholder')}
              aria-describedby={describedBy}
              value={slug}
              readOnly={!editable}
              spellCheck={false}
              onText={save}
              onBlur={() => {
                setTyped(null)
                void session.flush()
              }}
            />
            <div className="slug-row">
              <span className="slug-address">
                {[base.replace(/\/$/, ''), section?.slug ?? '…', slug || '…'].join('/')}/
              </span>
              {editable && own && (
                <Button look="quiet" className="button-small" onClick={() => save('')}>
                  {t('filing.slugReset')}
                </Button>
              )}
            </div>
          </>
        )}
      </Field>
      <Field label={t('filing.description')}>
        {({ id }) => (
          <TextInput
            id={id}
            lang="hi"
            lines={4}
            placeholder={t('filing.descriptionPlaceholder')}
            value={description}
            readOnly={!editable}
            onText={(text) => session.edit({ details: { description: text } })}
            onBlur={() => void session.flush()}
          />
        )}
      </Field>
    </>
  )
}
