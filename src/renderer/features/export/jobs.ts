import type { JobView } from '@shared/contract/views'
import { ask, listen } from '../../api/client'
import { createStore } from '../../ui/createStore'

/** What runs in the background, by id. */
export const jobs = createStore<{ running: readonly JobView[] }>({ running: [] })

/** Follows the progress of jobs; the answer stops it. */
export function followJobs(): () => void {
  const without = (id: string): readonly JobView[] =>
    jobs.get().running.filter((job) => job.id !== id)
  const stops = [
    listen('job.progress', (job) => jobs.set({ running: [...without(job.id), job] })),
    listen('job.done', ({ id }) => jobs.set({ running: without(id) })),
  ]
  return () => stops.forEach((stop) => stop())
}

/** Asks a job to stop; its outcome tells that it did. */
export function cancelJob(job: string): void {
  void ask('jobs.cancel', { job })
}
