import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { headlineIn } from '@shared/article/slots'
import { ask } from '../../api/client'
import { Choices } from '../../ui/Choices'
import { IconButton } from '../../ui/IconButton'
import { Skeleton } from '../../ui/Skeleton'
import { showFailure } from '../../ui/toasts'
import { useOpenArticle, useSession } from './articleContext'
import './preview.css'

const WIDTHS = { phone: 390, desktop: 1180 } as const
type Device = keyof typeof WIDTHS

/** The article exactly as it will be published, in a frame that can reach nothing. */
export function PreviewFrame() {
  const { t } = useTranslation()
  const { session } = useOpenArticle()
  const headline = useSession((state) => headlineIn(state.draft.headlines, 'main'))
  const [device, setDevice] = useState<Device>('desktop')
  const [shown, setShown] = useState<{ url: string; round: number } | null>(null)
  const room = useRef<HTMLDivElement>(null)
  const [scale, setScale] = useState(1)

  const refresh = useCallback(async () => {
    await session.flush()
    const result = await ask('articles.preview', { article: session.id })
    if (!result.ok) return showFailure(result.error)
    setShown((before) => ({ url: result.value.url, round: (before?.round ?? 0) + 1 }))
  }, [session])
  useEffect(() => void refresh(), [refresh])
  useEffect(() => {
    const element = room.current
    if (!element) return
    const fit = (): void => setScale(Math.min(1, (element.clientWidth - 32) / WIDTHS[device]))
    const observer = new ResizeObserver(fit)
    observer.observe(element)
    return () => observer.disconnect()
  }, [device])

  const width = WIDTHS[device]
  return (
    <div className="preview">
      <div className="preview-bar">
        <Choices
          label={t('article.previewWidth')}
          value={device}
          options={[
            { value: 'phone', label: t('article.phone'), icon: 'phone' },
            { value: 'desktop', label: t('article.desktop'), icon: 'desktop' },
          ]}
          onChange={setDevice}
        />
        <span className="muted small preview-note">{t('article.previewNote')}</span>
        <IconButton
          icon="refresh"
          label={t('article.previewRefresh')}
          onClick={() => void refresh()}
        />
      </div>
      <div ref={room} className="preview-room">
        {shown ? (
          <div
            className="preview-sheet"
            style={{ width: width * scale, ['--scale' as string]: scale }}
          >
            <iframe
              key={shown.round}
              src={shown.url}
              sandbox="allow-same-origin"
              title={t('article.previewTitle', { headline })}
              style={{ width, height: `${100 / scale}%` }}
            />
          </div>
        ) : (
          <Skeleton />
        )}
      </div>
    </div>
  )
}
