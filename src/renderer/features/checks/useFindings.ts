import { useMemo } from 'react'
import { useMedia } from '../../api/queries'
import { openCounts } from '../../app/openCounts'
import { useStore } from '../../ui/createStore'
import { useSession } from '../article/articleContext'
import { type Finding, findings } from './findings'

/** What to look at in the open article, as it is being written. */
export function useFindings(): readonly Finding[] {
  const draft = useSession((state) => state.draft)
  const words = useStore(openCounts, (state) => state.counts?.words ?? null)
  const media = useMedia(draft.leadPicture?.media ?? null).data ?? null
  return useMemo(() => findings(draft, media, words), [draft, media, words])
}
