import type { Media } from '@shared/newsroom/newsroom'
import type { Result } from '@shared/result'
import { ask } from '../../api/client'
import { keys } from '../../api/keys'
import { queryClient } from '../../api/queryClient'
import { showFailure } from '../../ui/toasts'

/** Takes the bytes of a picture into the newsroom's library. */
export async function addPicture(name: string, bytes: Uint8Array): Promise<Result<Media>> {
  const result = await ask('media.add', { name, bytes })
  if (result.ok) remember(result.value)
  else showFailure(result.error)
  return result
}

/** Lets the person choose picture files; an empty list when none was chosen. */
export async function choosePictures(): Promise<readonly Media[]> {
  const result = await ask('media.choose')
  if (!result.ok) {
    showFailure(result.error)
    return []
  }
  result.value.forEach(remember)
  return result.value
}

/** A picture of the library by its id. */
export async function findPicture(id: string): Promise<Media | null> {
  const kept = queryClient.getQueryData<Media | null>(keys.mediaById([id]))
  if (kept) return kept
  const result = await ask('media.byId', { ids: [id] })
  const media = result.ok ? (result.value[0] ?? null) : null
  if (media) remember(media)
  return media
}

function remember(media: Media): void {
  queryClient.setQueryData(keys.mediaById([media.id]), media)
  void queryClient.invalidateQueries({ queryKey: ['house', 'media', 'words'] })
}
