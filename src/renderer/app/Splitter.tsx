import type { KeyboardEvent, PointerEvent } from 'react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from '../ui/createStore'
import { PANE_LIMITS, panes, resizePane, type Pane } from './panes'

const STEP = 16

interface Props {
  readonly pane: Pane
  readonly label: string
  /** On which side of the splitter its pane stands. */
  readonly side: 'before' | 'after'
}

/** The line between two panes, to be dragged or moved with the arrow keys. */
export function Splitter({ pane, label, side }: Props) {
  const { t } = useTranslation()
  const width = useStore(panes, (state) => state.widths[pane])
  const start = useRef<{ x: number; width: number } | null>(null)
  const sign = side === 'before' ? 1 : -1
  const [least, most] = PANE_LIMITS[pane]

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? STEP : event.key === 'ArrowLeft' ? -STEP : 0
    if (step === 0) return
    event.preventDefault()
    resizePane(pane, width + sign * step)
  }
  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId)
    start.current = { x: event.clientX, width }
  }
  const onPointerMove = (event: PointerEvent): void => {
    if (!start.current) return
    resizePane(pane, start.current.width + sign * (event.clientX - start.current.x))
  }
  return (
    <div
      className="splitter"
      data-side={side}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t('common.resize', { pane: label })}
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        start.current = null
      }}
    />
  )
}
