import type { ComponentProps } from 'react'
import { Icon } from './icons/Icon'
import type { IconName } from './icons/paths'
import { Hint } from './Hint'
import './button.css'

type Props = Omit<ComponentProps<'button'>, 'children'> & {
  readonly icon: IconName
  /** What it does, for everybody: the tooltip and the accessible name. */
  readonly label: string
  /** The key that does the same, as an Electron accelerator. */
  readonly accelerator?: string
  readonly side?: 'top' | 'bottom' | 'left' | 'right'
}

/** A button that shows only a drawing. */
export function IconButton({ icon, label, accelerator, side, className, ...rest }: Props) {
  return (
    <Hint text={label} accelerator={accelerator} side={side}>
      <button
        type="button"
        className={`icon-button ${className ?? ''}`}
        aria-label={label}
        {...rest}
      >
        <Icon name={icon} />
      </button>
    </Hint>
  )
}
