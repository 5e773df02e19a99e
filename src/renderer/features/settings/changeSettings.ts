import i18next from 'i18next'
import type { NewsroomSettings } from '@shared/newsroom/newsroom'
import type { Failure } from '@shared/result'
import { ask } from '../../api/client'
import { keys } from '../../api/keys'
import { queryClient } from '../../api/queryClient'
import { announce } from '../../ui/announce'

/** Changes settings of the newsroom; answers with why it was refused, or `null`. */
export async function changeSettings(change: Partial<NewsroomSettings>): Promise<Failure | null> {
  const result = await ask('settings.change', change)
  if (!result.ok) return result.error
  queryClient.setQueryData(keys.newsroom, result.value)
  announce(i18next.t('settings.saved'))
  return null
}
