import { useEffect, useState } from 'react'
import type { Media } from '@shared/newsroom/newsroom'
import { useEditorServices } from '../../services'

/** The picture behind an id: `undefined` while it is looked up, `null` when the library has none. */
export function useMedia(id: string): Media | null | undefined {
  const { resolveMedia } = useEditorServices()
  const [found, setFound] = useState<{ id: string; media: Media | null }>()
  useEffect(() => {
    let wanted = true
    void resolveMedia(id).then((media) => {
      if (wanted) setFound({ id, media })
    })
    return () => {
      wanted = false
    }
  }, [id, resolveMedia])
  return found?.id === id ? found.media : undefined
}
