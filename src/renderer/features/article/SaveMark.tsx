import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format'
import { alarm, announce } from '../../ui/announce'
import { Hint } from '../../ui/Hint'
import { Icon } from '../../ui/icons/Icon'
import { useSession } from './articleContext'

/** Screen readers hear of a save when writing has rested this long. Milliseconds. */
const QUIET = 2_000

/** Whether what is typed is saved, and since when. */
export function SaveMark() {
  const { t } = useTranslation()
  const format = useFormat()
  const save = useSession((state) => state.save)
  const savedAt = save.kind === 'saved' ? save.at : null
  const text = savedAt ? t('article.saved', { time: format.clock(savedAt) }) : ''
  const failure = save.kind === 'failed' ? save.failure.code : null

  useEffect(() => {
    if (!text) return
    const timer = setTimeout(() => announce(text), QUIET)
    return () => clearTimeout(timer)
  }, [text])
  useEffect(() => {
    if (failure) alarm(`${t('article.saveFailed')}. ${t('article.saveFailedHint')}`)
  }, [failure, t])

  if (failure) {
    const words = t(`failures.${failure}`, { returnObjects: true })
    return (
      <Hint text={`${words.what} ${t('article.saveFailedHint')} ${words.act}`}>
        <button type="button" className="save-mark save-failed">
          <Icon name="warning" size={14} />
          {t('article.saveFailed')}
        </button>
      </Hint>
    )
  }
  return (
    <span className="save-mark tabular" data-save={save.kind}>
      {save.kind === 'unsaved' ? t('article.unsaved') : text || t('article.savedQuiet')}
    </span>
  )
}
