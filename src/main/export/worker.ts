import { parentPort, workerData } from 'node:worker_threads'
import type { ExportOutcome } from '@shared/contract/views'
import type { Result } from '@shared/result'
import { gatherBundle } from '../store/bundleInput'
import { newsroomPaths } from '../store/folder'
import { openReader } from '../store/open'
import type { ExportNews, ExportWord, ExportWorkerData } from './messages'
import { runExport } from './run'

/** Between two reports of progress: what a person can follow. */
const PROGRESS_EVERY = 50

/**
 * The worker of an export: reads the newsroom by a connection of its own that
 * cannot write, and answers to a cancel between any two files.
 */
const port = parentPort
if (port === null) throw new Error('the export worker was not started as a worker')

const cancelling = new AbortController()
// There is one word that it can be told.
port.on('message', (_word: ExportWord) => cancelling.abort())

const tell = (news: ExportNews): void => port.postMessage(news)
tell({ kind: 'done', result: await exportNewsroom(workerData as ExportWorkerData) })
port.close()

async function exportNewsroom(data: ExportWorkerData): Promise<Result<ExportOutcome>> {
  const reader = openReader(data.newsroom)
  if (!reader.ok) return reader
  const paths = newsroomPaths(data.newsroom)
  let told = 0
  try {
    return await runExport(data.request, {
      gather: () => gatherBundle(reader.value),
      mediaFolder: paths.media,
      staticFolder: paths.static,
      themesFolders: data.themesFolders,
      signal: cancelling.signal,
      onProgress: (done, total, step) => {
        const now = Date.now()
        if (now - told < PROGRESS_EVERY && done < total) return
        told = now
        tell({ kind: 'progress', done, total, step })
      },
    })
  } finally {
    reader.value.close()
  }
}
