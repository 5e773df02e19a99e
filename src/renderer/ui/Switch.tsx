import { useId } from 'react'
import { Switch as Radix } from 'radix-ui'
import './field.css'

interface Props {
  readonly label: string
  readonly hint?: string
  readonly checked: boolean
  readonly disabled?: boolean
  readonly onChange: (checked: boolean) => void
}

/** Something that is either on or off. */
export function Switch({ label, hint, checked, disabled, onChange }: Props) {
  const id = useId()
  return (
    <div className="switch-row">
      <div>
        <label htmlFor={id}>{label}</label>
        {hint && (
          <p id={`${id}-hint`} className="field-hint">
            {hint}
          </p>
        )}
      </div>
      <Radix.Root
        id={id}
        className="switch"
        checked={checked}
        disabled={disabled ?? false}
        onCheckedChange={onChange}
        {...(hint ? { 'aria-describedby': `${id}-hint` } : {})}
      >
        <Radix.Thumb className="switch-thumb" />
      </Radix.Root>
    </div>
  )
}
