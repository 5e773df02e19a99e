import { type ReactNode, useId } from 'react'
import './field.css'

interface Props {
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  /** Beside the label: a count, a small button. */
  readonly aside?: ReactNode
  readonly children: (ids: { readonly id: string; readonly describedBy?: string }) => ReactNode
}

/** A label, its control and what there is to say about it. */
export function Field({ label, hint, error, aside, children }: Props) {
  const id = useId()
  const said = error ?? hint
  return (
    <div className="field">
      <div className="field-head">
        <label htmlFor={id}>{label}</label>
        {aside}
      </div>
      {children({ id, ...(said ? { describedBy: `${id}-said` } : {}) })}
      {said && (
        <p id={`${id}-said`} className={error ? 'field-error' : 'field-hint'}>
          {said}
        </p>
      )}
    </div>
  )
}
