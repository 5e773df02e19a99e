import type { ReactElement } from 'react'
import { Tooltip } from 'radix-ui'
import { Keys } from './Keys'
import './hint.css'

interface Props {
  readonly text: string
  readonly accelerator?: string | undefined
  readonly side?: 'top' | 'bottom' | 'left' | 'right' | undefined
  readonly children: ReactElement
}

/** A tooltip with the key of what it explains. */
export function Hint({ text, accelerator, side = 'bottom', children }: Props) {
  return (
    <Tooltip.Root>
      <Tooltip.Trigger asChild>{children}</Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Content className="hint" side={side} sideOffset={6} collisionPadding={8}>
          {text}
          {accelerator && <Keys accelerator={accelerator} />}
        </Tooltip.Content>
      </Tooltip.Portal>
    </Tooltip.Root>
  )
}
