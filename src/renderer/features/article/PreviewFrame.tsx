import { useEffect, useRef, useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { headlineIn } from '@shared/article/slots'
import { call, failureOf } from '../../api/client'
import { Choices } from '../../ui/Choices'
import { FailureText } from '../../ui/FailureText'
import { IconButton } from '../../ui/IconButton'
import { Skeleton } from '../../ui/Skeleton'
import { useOpenArticle, useSession } from './articleContext'
import './preview.css'

const WIDTHS = { phone: 390, desktop: 1180 } as const
type Device = keyof typeof WIDTHS

/** The article exactly as it will be published, in a frame that can reach nothing. */
export function PreviewFrame() {
  const { t } = useTranslation()
  const { session } = useOpenArticle()
  const headline = useSession((state) => headlineIn(state.draft.headlines, 'main'))
  const [device, setDevice] = useState<Device>('phone')
  const { data, error, dataUpdatedAt, refetch } = useQuery({
    queryKey: ['preview', session.id],
    queryFn: async () => {
      await session.flush()
      return call('articles.preview', { article: session.id })
    },
    // What is shown is what is saved now, never what was.
    gcTime: 0,
    staleTime: 0,
  })
  const room = useRef<HTMLDivElement>(null)
  const [scale, setScale] = useState(1)

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
          onClick={() => void refetch()}
        />
      </div>
      <div ref={room} className="preview-room">
        {error && <FailureText failure={failureOf(error)} />}
        {data ? (
          <div
            className="preview-sheet"
            style={{ width: width * scale, ['--scale' as string]: scale }}
          >
            <iframe
              key={dataUpdatedAt}
              src={data.url}
              sandbox="allow-scripts"
              title={t('article.previewTitle', { headline })}
              style={{ width, height: `${100 / scale}%` }}
            />
          </div>
        ) : (
          !error && <Skeleton />
        )}
      </div>
    </div>
  )
}
