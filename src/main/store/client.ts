import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { ok, type Result } from '@shared/result'
import type { StorePort } from './port'
import type { OpenedMessage } from './protocol'
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
  const worker = new Worker(workerPath, { workerData: { folder } })
  const [{ opened }] = (await once(worker, 'message')) as [OpenedMessage]
  if (!opened.ok) return opened
  const { store, lost } = remoteStore(folder, opened.value.readOnly, worker)
  worker.on('error', lost)
  worker.on('exit', () => lost(new Error('the thread of the store has ended')))
  return ok(store)
}
