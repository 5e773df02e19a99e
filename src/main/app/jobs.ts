import type { JobView } from '@shared/contract/views'
import type { Uuid } from '@shared/ids'
import type { SendEvent } from '../ipc/events'

/** How far a job is. */
export type JobProgress = Pick<JobView, 'done' | 'total' | 'step'>

export interface JobControl {
  readonly report: (progress: JobProgress) => void
  /** Aborted when the person thought better of it, or the app quits. */
  readonly signal: AbortSignal
}

/** The long works that are under way: each tells the window how far it is and can be stopped. */
export interface JobRegistry {
  readonly run: <T>(kind: JobView['kind'], work: (control: JobControl) => Promise<T>) => Promise<T>
  /** Asks a job to stop; `false` = there is none of that id. */
  readonly cancel: (id: Uuid) => boolean
  readonly cancelAll: () => void
}

/** @param newId makes the ids that the window cancels jobs by */
export function makeJobs(send: SendEvent, newId: () => Uuid): JobRegistry {
  const running = new Map<Uuid, AbortController>()
  return {
    run: async (kind, work) => {
      const id = newId()
      const controller = new AbortController()
      running.set(id, controller)
      const report = (progress: JobProgress) => send('job.progress', { id, kind, ...progress })
      report({ done: 0, total: 0, step: '' })
      try {
        return await work({ report, signal: controller.signal })
      } finally {
        running.delete(id)
        send('job.done', { id })
      }
    },
    cancel: (id) => {
      const controller = running.get(id)
      controller?.abort()
      return controller !== undefined
    },
    cancelAll: () => running.forEach((controller) => controller.abort()),
  }
}
