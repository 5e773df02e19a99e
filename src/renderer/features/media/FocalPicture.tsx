import type { KeyboardEvent, MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { FocalPoint } from '@shared/article/article'
import type { Media } from '@shared/newsroom/newsroom'
import { mediaUrl } from '../../api/mediaUrl'
import { useFormat } from '../../i18n/format'

const STEP = 0.05

interface Props {
  readonly media: Media
  readonly focal: FocalPoint
  readonly alt: string
  readonly editable: boolean
  readonly onChange: (focal: FocalPoint) => void
}

function within(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 100) / 100
}

/** The picture with its point of interest: set by a click, moved with the arrow keys. */
export function FocalPicture({ media, focal, alt, editable, onChange }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const onClick = (event: MouseEvent<HTMLElement>): void => {
    const box = event.currentTarget.getBoundingClientRect()
    onChange({
      x: within((event.clientX - box.left) / box.width),
      y: within((event.clientY - box.top) / box.height),
    })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const x = event.key === 'ArrowRight' ? STEP : event.key === 'ArrowLeft' ? -STEP : 0
    const y = event.key === 'ArrowDown' ? STEP : event.key === 'ArrowUp' ? -STEP : 0
    if (x === 0 && y === 0) return
    event.preventDefault()
    onChange({ x: within(focal.x + x), y: within(focal.y + y) })
  }
  const picture = <img src={mediaUrl(media)} alt={alt} draggable={false} />
  if (!editable) return <div className="focal">{picture}</div>
  const place = {
    x: format.number(Math.round(focal.x * 100)),
    y: format.number(Math.round(focal.y * 100)),
  }
  return (
    <>
      <div className="focal" onClick={onClick}>
        {picture}
        <button
          type="button"
          className="focal-point"
          aria-label={`${t('media.focalLabel')}: ${t('media.focalValue', place)}`}
          style={{ left: `${focal.x * 100}%`, top: `${focal.y * 100}%` }}
          onKeyDown={onKeyDown}
        />
      </div>
      <p className="field-hint">{t('media.focal')}</p>
    </>
  )
}
