import { getNonce } from 'get-nonce'
import { Select as Radix } from 'radix-ui'
import { Icon } from './icons/Icon'
import './overlay.css'
import './select.css'

interface Props {
  readonly id?: string
  readonly label: string
  readonly value: string | null
  readonly placeholder: string
  readonly options: readonly {
    readonly value: string
    readonly label: string
    readonly depth?: number
  }[]
  readonly disabled?: boolean
  readonly onChange: (value: string) => void
}

/** One of many, in a list that opens. */
export function Select({ id, label, value, placeholder, options, disabled, onChange }: Props) {
  return (
    <Radix.Root value={value ?? ''} onValueChange={onChange} disabled={disabled ?? false}>
      <Radix.Trigger id={id} className="select" aria-label={label}>
        <Radix.Value placeholder={placeholder} />
        <Icon name="chevronDown" size={12} />
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content className="menu select-menu" position="popper" sideOffset={4}>
          <Radix.Viewport nonce={getNonce()}>
            {options.map((option) => (
              <Radix.Item
                key={option.value}
                value={option.value}
                className="menu-item"
                data-depth={option.depth ?? 0}
              >
                <Radix.ItemText>{option.label}</Radix.ItemText>
                <Radix.ItemIndicator className="end">
                  <Icon name="check" size={14} />
                </Radix.ItemIndicator>
              </Radix.Item>
            ))}
          </Radix.Viewport>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
