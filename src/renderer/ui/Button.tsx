import type { ComponentProps } from 'react'
import { Icon } from './icons/Icon'
import type { IconName } from './icons/paths'
import './button.css'

type Props = ComponentProps<'button'> & {
  /** `main` is the one act that a view is for; `danger` what takes something from readers. */
  readonly look?: 'main' | 'plain' | 'quiet' | 'danger'
  readonly icon?: IconName
}

/** A button with a word on it. */
export function Button({ look = 'plain', icon, className, children, ...rest }: Props) {
  return (
    <button type="button" className={`button button-${look} ${className ?? ''}`} {...rest}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  )
}
