import { useTranslation } from 'react-i18next'
import type { PictureUse } from '@shared/article/article'
import type { Media } from '@shared/newsroom/newsroom'
import { ask } from '../../api/client'
import { keys } from '../../api/keys'
import { queryClient } from '../../api/queryClient'
import { Field } from '../../ui/Field'
import { TextInput } from '../../ui/TextInput'

const WORDS = ['caption', 'credit', 'alt'] as const
type Word = (typeof WORDS)[number]

interface Props {
  readonly media: Media
  readonly use: PictureUse
  readonly editable: boolean
  readonly onChange: (use: PictureUse) => void
}

/**
 * Caption, credit and description. Each begins as the library has it; typed over,
 * it is this article's own; emptied, it is the library's again.
 */
export function PictureFields({ media, use, editable, onChange }: Props) {
  const { t } = useTranslation()

  /** The first words a picture gets become the library's too: the next article has them. */
  const teachLibrary = async (word: Word): Promise<void> => {
    const text = use[word]
    if (!text || media[word] !== '') return
    const result = await ask('media.change', { id: media.id, change: { [word]: text } })
    if (result.ok) queryClient.setQueryData(keys.mediaById([media.id]), result.value)
  }
  return (
    <>
      {WORDS.map((word) => (
        <Field
          key={word}
          label={t(`media.${word}`)}
          hint={
            use[word] !== null && media[word] !== '' && media[word] !== use[word]
              ? t('media.fromLibrary', { text: media[word] })
              : undefined
          }
        >
          {({ id, describedBy }) => (
            <TextInput
              id={id}
              lang="hi"
              lines={word === 'credit' ? 1 : 4}
              aria-describedby={describedBy}
              placeholder={media[word] || (word === 'alt' ? t('media.altPlaceholder') : '')}
              value={use[word] ?? media[word]}
              readOnly={!editable}
              onText={(text) => onChange({ ...use, [word]: text === '' ? null : text })}
              onBlur={() => void teachLibrary(word)}
            />
          )}
        </Field>
      ))}
    </>
  )
}
