import type { ReactNode } from 'react'

export interface PreviewPicture {
  readonly url: string
  readonly focal: { readonly x: number; readonly y: number }
}

/** A small drawing of one place, with its name. Pictures of text: nothing in it is to be operated. */
export function Preview({
  label,
  kind,
  children,
}: {
  readonly label: string
  readonly kind: string
  readonly children: ReactNode
}) {
  return (
    <figure className="preview-figure">
      <figcaption className="muted small">{label}</figcaption>
      <div className={`preview-card preview-${kind}`}>{children}</div>
    </figure>
  )
}

/** A picture cut to its place around its point of interest. */
export function PreviewImage({ picture }: { readonly picture: PreviewPicture }) {
  const { x, y } = picture.focal
  return <img src={picture.url} alt="" style={{ objectPosition: `${x * 100}% ${y * 100}%` }} />
}
