import type { ReactNode } from 'react'
import { Dialog as Radix } from 'radix-ui'
import { useTranslation } from 'react-i18next'
import { Icon } from './icons/Icon'
import './button.css'
import './overlay.css'

interface Props {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: string
  readonly description?: string
  readonly wide?: boolean
  readonly children: ReactNode
}

/** A sheet over the window, for what is not about the open article. */
export function Dialog({ open, onClose, title, description, wide, children }: Props) {
  const { t } = useTranslation()
  return (
    <Radix.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="overlay" />
        <Radix.Content
          className={`dialog ${wide ? 'dialog-wide' : ''}`}
          {...(description ? {} : { 'aria-describedby': undefined })}
        >
          <Radix.Title className="dialog-title">{title}</Radix.Title>
          {description && <Radix.Description className="muted">{description}</Radix.Description>}
          {children}
          {/* Last in the order of the Tab key: the sheet begins with what it is for. */}
          <Radix.Close asChild>
            {/* Without a tooltip: that would take the first Escape for itself. */}
            <button
              type="button"
              className="icon-button dialog-close"
              aria-label={t('common.close')}
            >
              <Icon name="close" />
            </button>
          </Radix.Close>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
