import type { Status } from '@shared/article/states'
import './status.css'

const SHAPES: Readonly<Record<Status, string>> = {
  draft: 'M8 3.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9',
  in_review: 'M8 3.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9',
  approved: 'M3.5 8.3l3 3 6-6.6',
  scheduled: 'M8 3a5 5 0 1 1 0 10A5 5 0 0 1 8 3M8 5.5V8l1.8 1.2',
  published: 'M8 3.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9',
  withdrawn: 'M8 3a5 5 0 1 1 0 10A5 5 0 0 1 8 3M4.5 8h7',
  archived: 'M3.5 4h9v8h-9V4M3.5 7h9',
  spiked: 'M4 4l8 8M12 4l-8 8',
}

/** Each status has its own shape, so that it can be told without its colour. */
export function StatusMark({ status }: { readonly status: Status }) {
  return (
    <svg className={`status-mark status-${status}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[status]} />
      {status === 'in_review' && <path className="status-half" d="M8 3.5a4.5 4.5 0 0 1 0 9z" />}
    </svg>
  )
}
