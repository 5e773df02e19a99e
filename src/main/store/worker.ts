import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { ok, type Result } from '@shared/result'
import { backUp } from './backup'
import { checkStore } from './check'
import { openStore } from './inProcess'
import { openReader } from './open'
import type { OpenedMessage, WorkerTask } from './protocol'
import { serveStore } from './serve'

/**
 * The thread of the store: serves the newsroom it was started for, so that no
 * query and no fsync ever holds up the window. Or it does one long job with a
 * handle of its own, so that no job holds up the store.
 */
async function main(talk: MessagePort, task: WorkerTask): Promise<void> {
  if (task.job === 'serve') {
    serve(talk, task.folder)
  } else {
    talk.postMessage(await oneJob(task))
  }
}

function serve(talk: MessagePort, folder: string): void {
  const opened = openStore(folder)
  const message: OpenedMessage = {
    opened: opened.ok ? ok({ readOnly: opened.value.readOnly }) : opened,
  }
  talk.postMessage(message)
  // Without a listener on its port the thread ends by itself.
  if (opened.ok) serveStore(opened.value, talk, () => talk.close())
}

async function oneJob(task: Exclude<WorkerTask, { job: 'serve' }>): Promise<Result<unknown>> {
  const reader = openReader(task.folder)
  if (!reader.ok) return reader
  const db = reader.value
  try {
    return task.job === 'check' ? ok(checkStore(db, task.folder)) : await backUp(db, task.file)
  } finally {
    db.close()
  }
}

if (!parentPort) throw new Error('the store worker is started by openStoreInWorker only')
void main(parentPort, workerData as WorkerTask)
