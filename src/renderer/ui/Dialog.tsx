import { type ReactNode, useRef } from 'react'
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
  const sheet = useRef<HTMLDivElement>(null)
  // A sheet to read begins with itself, not with the way out and its tooltip.
  const begin = (event: Event): void => {
    if (sheet.current?.querySelector('input, textarea, button:not(.dialog-close)')) return
    event.preventDefault()
    sheet.current?.focus()
  }
  return (
    <Radix.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="overlay" />
        <Radix.Content
          ref={sheet}
          className={`dialog ${wide ? 'dialog-wide' : ''}`}
          onOpenAutoFocus={begin}
          {...(description ? {} : { 'aria-describedby': undefined })}
        >
          <Radix.Title className="dialog-title">{title}</Radix.Title>
          {description && <Radix.Description className="muted">{description}</Radix.Description>}
          {children}
          {/* Last in the order of the Tab key: the sheet begins with what it is for. */}
          <Radix.Close asChild>
            <IconButton className="dialog-close" icon="close" label={t('common.close')} />
          </Radix.Close>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
