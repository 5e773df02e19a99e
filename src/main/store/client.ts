import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { BackupOutcome, CheckOutcome } from '@shared/contract/views'
import { ok, type Result, unwrap } from '@shared/result'
import type { StorePort } from './port'
import type { OpenedMessage, WorkerTask } from './protocol'
import { remoteStore } from './remoteStore'

/**
 * Opens a newsroom's store in a thread of its own. Fails as `openStore` does.
 *
 * @param workerPath the built `store/worker`, known to the composition root
 */
export async function openStoreInWorker(
  workerPath: string | URL,
  folder: string,
): Promise<Result<StorePort>> {
  const worker = start(workerPath, { job: 'serve', folder })
  const [{ opened }] = (await once(worker, 'message')) as [OpenedMessage]
  if (!opened.ok) return opened
  const { store, lost } = remoteStore(folder, opened.value.readOnly, worker)
  worker.on('error', lost)
  worker.on('exit', () => lost(new Error('the thread of the store has ended')))
  // Long looks at the whole store have threads of their own: saving goes on beside them.
  return ok(
    withJobs(store, {
      check: async () =>
        unwrap((await oneJob(workerPath, { job: 'check', folder })) as Result<CheckOutcome>),
      backup: async (file) =>
        (await oneJob(workerPath, { job: 'backup', folder, file })) as Result<BackupOutcome>,
    }),
  )
}

function withJobs(store: StorePort, jobs: Pick<StorePort, 'check' | 'backup'>): StorePort {
  return Object.defineProperties(jobs, {
    ...Object.getOwnPropertyDescriptors(store),
    ...Object.getOwnPropertyDescriptors(jobs),
  }) as StorePort
}

async function oneJob(workerPath: string | URL, task: WorkerTask): Promise<unknown> {
  const [outcome] = (await once(start(workerPath, task), 'message')) as [unknown]
  return outcome
}

function start(workerPath: string | URL, task: WorkerTask): Worker {
  return new Worker(workerPath, { workerData: task })
}
