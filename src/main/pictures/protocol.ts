import type { Media } from '@shared/newsroom/newsroom'
import type { Result } from '@shared/result'

/** The words between the app and its picture process. Bytes travel by structured clone. */

export type PictureTask = 'inspect' | 'ingest'

export interface PictureRequest {
  readonly id: number
  readonly task: PictureTask
  readonly bytes: Uint8Array
}

/** What the header of a picture says, before any of it is decoded. */
export interface PictureHeader {
  readonly format: 'jpeg' | 'png' | 'webp' | 'gif' | 'avif'
  /** As stored, before the camera's orientation is applied. */
  readonly width: number
  readonly height: number
  readonly frames: number
  readonly hasAlpha: boolean
}

/** A picture as the newsroom keeps it: upright, sRGB, without EXIF, at most 2400 px wide. */
export interface IngestedPicture extends Pick<Media, 'sha256' | 'extension' | 'width' | 'height'> {
  readonly bytes: Uint8Array
}

export interface PictureAnswers {
  inspect: PictureHeader
  ingest: IngestedPicture
}

export type PictureReply =
  | { readonly id: number; readonly result: Result<PictureHeader | IngestedPicture> }
  /** Something that should not happen, as opposed to a picture that is refused. */
  | { readonly id: number; readonly bug: string }
