import { join } from 'node:path'
import type { Media } from '@shared/newsroom/newsroom'

type StoredFile = Pick<Media, 'sha256' | 'extension'>

/** The folder of a newsroom's pictures. */
export function mediaFolder(newsroom: string): string {
  return join(newsroom, 'media')
}

/** `<sha256>.<extension>`: the name of a picture in `media/`. */
export function mediaFileName({ sha256, extension }: StoredFile): string {
  return `${sha256}.${extension}`
}

/** Where a picture of a newsroom lies. */
export function mediaPath(newsroom: string, media: StoredFile): string {
  return join(mediaFolder(newsroom), mediaFileName(media))
}
