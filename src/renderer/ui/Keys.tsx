import { keyNames } from '../app/accelerators'
import './hint.css'

/** The keys of an accelerator, as keycaps of this system. */
export function Keys({ accelerator }: { readonly accelerator: string }) {
  return (
    <span className="keys">
      {keyNames(accelerator).map((name) => (
        <kbd key={name}>{name}</kbd>
      ))}
    </span>
  )
}
