import type { PictureNode } from '@shared/body/document'
import type { RenderContext, RenderedPicture } from './context'
import { element, escapeHtml, openTag } from './html'

/** A picture of the body; nothing when the newsroom no longer has it. */
export function renderPicture(node: PictureNode, context: RenderContext): string {
  const library = context.picture(node.media)
  if (library === null) return ''
  return renderFigure({
    ...library,
    alt: node.alt ?? library.alt,
    caption: node.caption ?? library.caption,
    credit: node.credit ?? library.credit,
  })
}

/** Below the fold, so the browser fetches it when a reader comes near; width and height keep its place. */
function renderFigure(picture: RenderedPicture): string {
  const image = openTag('img', {
    src: picture.src,
    alt: picture.alt,
    width: picture.width,
    height: picture.height,
    loading: 'lazy',
    decoding: 'async',
  })
  return element('figure', { class: 'picture' }, image + renderCaption(picture))
}

function renderCaption({ caption, credit }: RenderedPicture): string {
  const parts = [
    caption.trim() === '' ? '' : element('span', { class: 'caption' }, escapeHtml(caption.trim())),
    credit.trim() === '' ? '' : element('span', { class: 'credit' }, escapeHtml(credit.trim())),
  ].filter((part) => part !== '')
  return parts.length === 0 ? '' : element('figcaption', {}, parts.join(' '))
}
