import type { ReactNode } from 'react'
import { Dialog as Radix } from 'radix-ui'
import { useTranslation } from 'react-i18next'
import { IconButton } from './IconButton'
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
          <header className="dialog-head">
            <Radix.Title>{title}</Radix.Title>
            <Radix.Close asChild>
              <IconButton icon="close" label={t('common.close')} />
            </Radix.Close>
          </header>
          {description && <Radix.Description className="muted">{description}</Radix.Description>}
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
