import { Worker } from 'node:worker_threads'
import type { ExportOutcome, ExportRequest } from '@shared/contract/views'
import type { Result } from '@shared/result'
import { newsroomPaths } from '../store/folder'
import type { ExportNews, ExportProgress, ExportWord, ExportWorkerData } from './messages'

export interface ExportJob {
  /** The built `export/worker` module. */
  readonly entry: string
  /** The newsroom's folder. */
  readonly folder: string
  /** The built-in themes. */
  readonly themes: string
  readonly request: ExportRequest
}

export interface ExportControl {
  readonly report: (progress: ExportProgress) => void
  readonly signal: AbortSignal
}

/**
 * Exports in a thread of its own, so that no page that is made holds up the
 * window. Answers as `runExport` does; a bug in the worker rejects.
 */
export function startExport(
  { entry, folder, themes, request }: ExportJob,
  { report, signal }: ExportControl,
): Promise<Result<ExportOutcome>> {
  const themesFolders = [newsroomPaths(folder).themes, themes]
  const data: ExportWorkerData = { newsroom: folder, themesFolders, request }
  return new Promise((resolve, reject) => {
    const worker = new Worker(entry, { workerData: data })
    const cancel = (): void => worker.postMessage({ kind: 'cancel' } satisfies ExportWord)
    worker.on('message', (news: ExportNews) => {
      if (news.kind === 'progress') report({ done: news.done, total: news.total, step: news.step })
      else resolve(news.result)
    })
    worker.on('error', reject)
    worker.on('exit', () => {
      signal.removeEventListener('abort', cancel)
      // Settled already, unless the thread ended without a word.
      reject(new Error('the export worker ended without an answer'))
    })
    signal.addEventListener('abort', cancel)
    if (signal.aborted) cancel()
  })
}
