import { useTranslation } from 'react-i18next'
import { useSections } from '../../api/queries'
import { ChipsBox } from '../../ui/ChipsBox'
import { Field } from '../../ui/Field'
import { Select } from '../../ui/Select'
import { offerUndo } from '../../ui/toasts'
import { useOpenArticle, useSession } from '../article/articleContext'
import { sectionBranches, sectionLabel } from '../desk/sectionTree'

/** The section whose folder the page stands in, and others that list it. */
export function SectionFields() {
  const { t, i18n } = useTranslation()
  const { session, editable } = useOpenArticle()
  const primary = useSession((state) => state.draft.section)
  const further = useSession((state) => state.draft.furtherSections)
  const branches = sectionBranches(useSections().data ?? [])
  const labels = new Map(
    branches.map(({ section }) => [section.id, sectionLabel(section, i18n.language)]),
  )
  const change = (nextPrimary: string | null, nextFurther: readonly string[]): void =>
    session.edit({
      sections: { primary: nextPrimary, further: nextFurther.filter((id) => id !== nextPrimary) },
    })
  const choose = (id: string): void => {
    if (id === primary) return
    change(id, further)
    if (primary === null) return
    offerUndo(t('filing.sectionChanged', { section: labels.get(id) ?? '' }), () =>
      session.edit({ sections: { primary, further } }),
    )
  }
  return (
    <>
      <Field label={t('filing.section')}>
        {({ id }) => (
          <Select
            id={id}
            label={t('filing.section')}
            value={primary}
            placeholder={t('filing.sectionNone')}
            disabled={!editable}
            options={branches.map(({ section, depth }) => ({
              value: section.id,
              label: labels.get(section.id) ?? '',
              depth,
            }))}
            onChange={choose}
          />
        )}
      </Field>
      <Field label={t('filing.further')}>
        {({ id }) => (
          <ChipsBox
            id={id}
            label={t('filing.further')}
            placeholder={t('filing.furtherAdd')}
            disabled={!editable}
            chips={further.map((one) => ({ id: one, label: labels.get(one) ?? '' }))}
            options={branches
              .filter(({ section }) => section.id !== primary)
              .map(({ section }) => ({ id: section.id, label: labels.get(section.id) ?? '' }))}
            onAdd={(one) => change(primary, [...further, one])}
            onRemove={(one) =>
              change(
                primary,
                further.filter((other) => other !== one),
              )
            }
          />
        )}
      </Field>
    </>
  )
}
