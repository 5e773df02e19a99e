import { announcements } from './announce'
import { useStore } from './createStore'

/** Where screen readers hear of saves, moves and errors. */
export function LiveRegion() {
  const polite = useStore(announcements, (state) => state.polite)
  const urgent = useStore(announcements, (state) => state.urgent)
  return (
    <div className="visually-hidden">
      <p role="status" aria-live="polite">
        {polite}
      </p>
      <p role="alert" aria-live="assertive">
        {urgent}
      </p>
    </div>
  )
}
