import type { ReactNode } from 'react'
import { Icon } from './icons/Icon'
import type { IconName } from './icons/paths'
import './empty.css'

interface Props {
  readonly icon: IconName
  readonly title: string
  readonly hint?: string
  /** The first act. */
  readonly children?: ReactNode
}

/** What stands where nothing is yet: what belongs here, and the first act. */
export function Empty({ icon, title, hint, children }: Props) {
  return (
    <div className="empty">
      <Icon name={icon} size={28} />
      <p className="empty-title">{title}</p>
      {hint && <p className="muted">{hint}</p>}
      {children && <div className="empty-acts">{children}</div>}
    </div>
  )
}
