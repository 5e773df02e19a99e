import type { PictureUse } from '@shared/article/article'
import type { BodyDocument } from '@shared/body/document'
import type { Uuid } from '@shared/ids'
import type { Media } from '@shared/newsroom/newsroom'
import type { Links, Place } from '../site/links'
import type { Site } from '../site/site'
import type { PictureView } from './views'

const HASH_LENGTH = 16

/** Where a bundle keeps a picture. One rendition so far: the stored file at its own width. */
export function mediaPlace({ sha256, width, extension }: Media): Place {
  return `media/${sha256.slice(0, HASH_LENGTH)}-${width}.${extension}`
}

/** A picture as the library has it, linked from one page; `null` when there is none of that id. */
export function pictureFromLibrary(site: Site, links: Links, id: Uuid): PictureView | null {
  const media = site.media.get(id)
  if (media === undefined) return null
  const { width, height, alt, caption, credit } = media
  return { src: links.to(mediaPlace(media)), width, height, alt, caption, credit }
}

/** A picture as one article shows it. */
export function pictureInUse(site: Site, links: Links, use: PictureUse | null): PictureView | null {
  const library = use === null ? null : pictureFromLibrary(site, links, use.media)
  if (library === null || use === null) return null
  return {
    ...library,
    alt: use.alt ?? library.alt,
    caption: use.caption ?? library.caption,
    credit: use.credit ?? library.credit,
  }
}

/** The pictures that stand in a body, in its order. */
export function picturesIn(body: BodyDocument): readonly Uuid[] {
  return body.root.children.flatMap((block) => (block.type === 'picture' ? [block.media] : []))
}
