import { ToggleGroup } from 'radix-ui'
import { Icon } from './icons/Icon'
import type { IconName } from './icons/paths'
import './field.css'

interface Props<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly {
    readonly value: Value
    readonly label: string
    readonly icon?: IconName
  }[]
  readonly onChange: (value: Value) => void
  readonly disabled?: boolean
}

/** One of a few, all in sight. */
export function Choices<Value extends string>(props: Props<Value>) {
  const { label, value, options, onChange, disabled } = props
  return (
    <ToggleGroup.Root
      type="single"
      className="choices"
      aria-label={label}
      value={value}
      disabled={disabled ?? false}
      onValueChange={(next) => next && onChange(next as Value)}
    >
      {options.map((option) => (
        <ToggleGroup.Item
          key={option.value}
          value={option.value}
          aria-label={option.label}
          title={option.icon ? option.label : undefined}
        >
          {option.icon && <Icon name={option.icon} />}
          <span className={option.icon ? 'choice-word' : undefined}>{option.label}</span>
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  )
}
