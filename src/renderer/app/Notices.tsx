import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NewsroomView } from '@shared/contract/views'
import { Icon } from '../ui/icons/Icon'
import { IconButton } from '../ui/IconButton'

const RECOVERED = new URLSearchParams(window.location.search).has('recovered')

/** What holds for the whole window: a newsroom that cannot be changed, a window that came back. */
export function Notices({ newsroom }: { readonly newsroom: NewsroomView }) {
  const { t } = useTranslation()
  const [recovered, setRecovered] = useState(RECOVERED)
  return (
    <div className="notices">
      {newsroom.readOnly && (
        <p className="notice-bar" role="note">
          <Icon name="lock" />
          <span>
            <strong>{t('common.readOnly')}</strong> · {newsroom.readOnly.message}
          </span>
        </p>
      )}
      {recovered && (
        <div className="notice-bar" role="note">
          <Icon name="history" />
          <span>{t('common.recovered')}</span>
          <IconButton icon="close" label={t('common.close')} onClick={() => setRecovered(false)} />
        </div>
      )}
    </div>
  )
}
