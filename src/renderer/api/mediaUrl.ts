import type { Media } from '@shared/newsroom/newsroom'

/** The address at which the window may load a picture of the newsroom. */
export function mediaUrl(media: Pick<Media, 'sha256' | 'extension'>): string {
  return `media://library/${media.sha256}.${media.extension}`
}
