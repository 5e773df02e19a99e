import { parentPort, workerData } from 'node:worker_threads'
import { openStore } from './inProcess'
import type { OpenedMessage } from './protocol'
import { serveStore } from './serve'

/**
 * The thread of the store: opens the newsroom it was started for and serves it,
 * so that no query and no fsync ever holds up the window.
 */
function main(): void {
  if (!parentPort) throw new Error('the store worker is started by openStoreInWorker only')
  const talk = parentPort
  const { folder } = workerData as { folder: string }
  const opened = openStore(folder)
  const message: OpenedMessage = {
    opened: opened.ok ? { ok: true, value: { readOnly: opened.value.readOnly } } : opened,
  }
  talk.postMessage(message)
  // Without a listener on its port the thread ends by itself.
  if (opened.ok) serveStore(opened.value, talk, () => talk.close())
}

main()
