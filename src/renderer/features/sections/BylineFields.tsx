import { useTranslation } from 'react-i18next'
import type { AuthorKind } from '@shared/newsroom/newsroom'
import { ask } from '../../api/client'
import { keys } from '../../api/keys'
import { useAuthors } from '../../api/queries'
import { queryClient } from '../../api/queryClient'
import { ChipsBox } from '../../ui/ChipsBox'
import { Field } from '../../ui/Field'
import { TextInput } from '../../ui/TextInput'
import { showFailure } from '../../ui/toasts'
import { useOpenArticle, useSession } from '../article/articleContext'

/** Who wrote it, which agency it came from, and where it was filed. */
export function BylineFields() {
  const { t } = useTranslation()
  const { session, editable } = useOpenArticle()
  const bylines = useSession((state) => state.draft.bylines)
  const agency = useSession((state) => state.draft.agency)
  const dateline = useSession((state) => state.draft.dateline)
  const authors = useAuthors().data ?? []
  const nameOf = (id: string): string => authors.find((one) => one.id === id)?.nameHi ?? '…'
  const writers = authors.filter((author) => author.kind !== 'agency')
  const agencies = authors.filter((author) => author.kind === 'agency')
  const change = (nextAuthors: readonly string[], nextAgency: string | null): void =>
    session.edit({ bylines: { authors: nextAuthors, agency: nextAgency } })

  const create = async (kind: AuthorKind, nameHi: string): Promise<void> => {
    const result = await ask('authors.create', { kind, nameHi, nameEn: '' })
    if (!result.ok) {
      showFailure(result.error)
      return
    }
    await queryClient.invalidateQueries({ queryKey: keys.authors })
    const now = session.store.get().draft
    if (kind === 'agency') change(now.bylines, result.value.id)
    else change([...now.bylines, result.value.id], now.agency)
  }
  const options = (list: typeof authors) => list.map(({ id, nameHi }) => ({ id, label: nameHi }))
  return (
    <>
      <Field label={t('filing.bylines')}>
        {({ id }) => (
          <ChipsBox
            id={id}
            label={t('filing.bylines')}
            placeholder={t('filing.bylinesPlaceholder')}
            lang="hi"
            disabled={!editable}
            chips={bylines.map((one) => ({ id: one, label: nameOf(one) }))}
            options={options(writers)}
            onAdd={(one) => change([...bylines, one], agency)}
            onRemove={(one) =>
              change(
                bylines.filter((other) => other !== one),
                agency,
              )
            }
            onCreate={(name) => void create('person', name)}
            createLabel={(name) => t('filing.authorNew', { name })}
          />
        )}
      </Field>
      <Field label={t('filing.agency')}>
        {({ id }) => (
          <ChipsBox
            id={id}
            label={t('filing.agency')}
            placeholder={t('filing.agencyPlaceholder')}
            lang="hi"
            disabled={!editable}
            chips={agency ? [{ id: agency, label: nameOf(agency) }] : []}
            options={options(agencies)}
            onAdd={(one) => change(bylines, one)}
            onRemove={() => change(bylines, null)}
            onCreate={(name) => void create('agency', name)}
            createLabel={(name) => t('filing.agencyNew', { name })}
          />
        )}
      </Field>
      <Field label={t('filing.dateline')}>
        {({ id }) => (
          <TextInput
            id={id}
            lang="hi"
            placeholder={t('filing.datelinePlaceholder')}
            value={dateline}
            readOnly={!editable}
            onText={(text) => session.edit({ details: { dateline: text } })}
            onBlur={() => void session.flush()}
          />
        )}
      </Field>
    </>
  )
}
