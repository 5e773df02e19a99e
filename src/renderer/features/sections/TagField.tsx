import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '../../api/client'
import { keys } from '../../api/keys'
import { useTags, useTagsFound } from '../../api/queries'
import { queryClient } from '../../api/queryClient'
import { useFormat } from '../../i18n/format'
import { ChipsBox } from '../../ui/ChipsBox'
import { Field } from '../../ui/Field'
import { showFailure } from '../../ui/toasts'
import { useOpenArticle, useSession } from '../article/articleContext'

/** The article's tags: completed from those in use, new ones made on the way. */
export function TagField() {
  const { t } = useTranslation()
  const format = useFormat()
  const { session, editable } = useOpenArticle()
  const ids = useSession((state) => state.draft.tags)
  const known = useTags(ids).data ?? []
  const [words, setWords] = useState('')
  const found = useTagsFound(words).data ?? []
  const change = (tags: readonly string[]): void => session.edit({ tags })

  const create = async (name: string): Promise<void> => {
    const result = await ask('tags.ensure', { name })
    if (!result.ok) {
      showFailure(result.error)
      return
    }
    const now = session.store.get().draft.tags
    if (!now.includes(result.value.id)) change([...now, result.value.id])
    void queryClient.invalidateQueries({ queryKey: keys.tags })
  }
  return (
    <Field label={t('filing.tags')}>
      {({ id }) => (
        <ChipsBox
          id={id}
          label={t('filing.tags')}
          placeholder={t('filing.tagsPlaceholder')}
          lang="hi"
          disabled={!editable}
          chips={ids.map((one) => ({
            id: one,
            label: [...known, ...found].find((tag) => tag.id === one)?.name ?? '…',
          }))}
          options={found.map((tag) => ({
            id: tag.id,
            label: tag.name,
            hint: t('filing.tagUses', { count: tag.uses, n: format.number(tag.uses) }),
          }))}
          onQuery={setWords}
          onAdd={(one) => change([...ids, one])}
          onRemove={(one) => change(ids.filter((other) => other !== one))}
          onCreate={(name) => void create(name)}
          createLabel={(name) => t('filing.tagNew', { name })}
        />
      )}
    </Field>
  )
}
