import { createHash } from 'node:crypto'
import sharp, { type Metadata, type Sharp } from 'sharp'
import { fail, ok, type Result } from '@shared/result'
import type { IngestedPicture, PictureHeader } from './protocol'
import { sniff } from './sniff'

/** Runs in the picture process only: decoders stay out of the app's own. */

/** Of all frames together: an animation is decoded whole. */
export const MOST_PIXELS = 100_000_000
/** No page shows a wider picture, not even on a screen of double density. */
export const WIDEST = 2400
const MOST_BYTES = 100 * 1024 * 1024

/**
 * Reads the header alone, so that a picture of any size is safe to ask about.
 * Fails with `not_a_picture` or `picture_too_large`.
 */
export async function inspectPicture(bytes: Uint8Array): Promise<Result<PictureHeader>> {
  const kind = sniff(bytes)
  if (!kind.picture) return fail('not_a_picture', `It is ${kind.name}, not a picture.`)
  if (bytes.length > MOST_BYTES) {
    return fail('picture_too_large', 'The picture file has more than 100 MB.')
  }
  const metadata = await metadataOf(bytes)
  const format = metadata && formatOf(metadata)
  if (!metadata || !format || !metadata.width || !metadata.height) {
    return kind.name === 'HEIC'
      ? fail('not_a_picture', 'HEIC pictures cannot be read here: save it as JPEG.')
      : fail('not_a_picture', `It begins like a ${kind.name} picture, but it is damaged.`)
  }
  const frames = metadata.pages ?? 1
  const height = metadata.pageHeight ?? metadata.height
  const pixels = metadata.width * height * frames
  if (pixels > MOST_PIXELS) {
    const megapixels = (pixels / 1_000_000).toFixed(0)
    return fail('picture_too_large', `The picture has ${megapixels} megapixels; at most 100.`)
  }
  return ok({ format, width: metadata.width, height, frames, hasAlpha: metadata.hasAlpha })
}

/** Decodes, turns upright, converts to sRGB, drops all metadata, shrinks and encodes anew. */
export async function ingestPicture(bytes: Uint8Array): Promise<Result<IngestedPicture>> {
  const header = await inspectPicture(bytes)
  if (!header.ok) return header
  const animated = header.value.format === 'gif' || header.value.frames > 1
  const source = sharp(bytes, { animated, limitInputPixels: MOST_PIXELS, failOn: 'error' })
  // An animation has no orientation, and sharp would turn the strip of its frames.
  const picture = (animated ? source : source.autoOrient())
    .resize({ width: WIDEST, withoutEnlargement: true })
    .toColourspace('srgb')
  const { encoded, extension } = encodedAs(picture, header.value)
  try {
    const { data, info } = await encoded.toBuffer({ resolveWithObject: true })
    return ok({
      bytes: data,
      sha256: createHash('sha256').update(data).digest('hex'),
      extension,
      width: info.width,
      height: info.pageHeight ?? info.height,
    })
  } catch (error) {
    return fail('not_a_picture', `The picture is damaged: ${firstLine(error)}`)
  }
}

function encodedAs(
  picture: Sharp,
  header: PictureHeader,
): { encoded: Sharp; extension: IngestedPicture['extension'] } {
  switch (header.format) {
    case 'jpeg':
      return { encoded: picture.jpeg({ quality: 85, mozjpeg: true }), extension: 'jpg' }
    case 'png':
      return { encoded: picture.png({ compressionLevel: 8 }), extension: 'png' }
    case 'webp':
      return { encoded: picture.webp({ quality: 85 }), extension: 'webp' }
    case 'gif':
      return { encoded: picture.gif(), extension: 'gif' }
    case 'avif':
      // AVIF is not shown everywhere that a reader may be, JPEG and WebP are.
      return header.hasAlpha || header.frames > 1
        ? { encoded: picture.webp({ quality: 85 }), extension: 'webp' }
        : { encoded: picture.jpeg({ quality: 85, mozjpeg: true }), extension: 'jpg' }
  }
}

async function metadataOf(bytes: Uint8Array): Promise<Metadata | null> {
  try {
    return await sharp(bytes, { limitInputPixels: false, animated: true }).metadata()
  } catch (error) {
    if (error instanceof Error) return null
    throw error
  }
}

function formatOf(metadata: Metadata): PictureHeader['format'] | null {
  switch (metadata.format) {
    case 'jpeg':
    case 'png':
    case 'webp':
    case 'gif':
      return metadata.format
    case 'heif':
      return metadata.compression === 'av1' ? 'avif' : null
    default:
      return null
  }
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.split('\n')[0] ?? ''
}
