import type { Uuid } from '@shared/ids'

/** A picture of the media library as a page shows it. */
export interface RenderedPicture {
  /** Relative to the page. */
  readonly src: string
  readonly width: number
  readonly height: number
  readonly alt: string
  readonly caption: string
  readonly credit: string
}

/** What a body needs to know of the page and the newsroom around it. */
export interface RenderContext {
  /** The library's picture, or `null` when the newsroom has none of that id. */
  readonly picture: (media: Uuid) => RenderedPicture | null
  /** A whole number as the desk's readers see it. */
  readonly number: (value: number) => string
}
