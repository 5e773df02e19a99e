import { parentPort, workerData } from 'node:worker_threads'
import type { Instant } from '@shared/article/article'
import type { Uuid } from '@shared/ids'
import { assertNever, fail, ok, type Result } from '@shared/result'
import { makePreview, type Preview } from '../../export/preview'
import { gatherArticle } from '../../store/bundleInput'
import type { ReadDatabase } from '../../store/database'
import { newsroomPaths } from '../../store/folder'
import { openReader } from '../../store/open'
import type { MadePreview, PreviewAnswer, PreviewQuestion, PreviewWorkerData } from './messages'

/**
 * The worker of previews: plans the bundle around one article and makes its
 * files when the frame asks for them, so that no preview ever holds up the window.
 */

/** A frame that is being replaced may still ask for files of the one before. */
const KEPT = 3

const { newsroom, themesFolders } = workerData as PreviewWorkerData
const port = parentPort
if (port === null) throw new Error('previews are made in a worker')

const previews = new Map<number, Preview>()
let last = 0
let reader: ReadDatabase | null = null

async function answer(question: PreviewQuestion): Promise<PreviewAnswer> {
  const { id } = question
  try {
    switch (question.kind) {
      case 'make':
        return { id, kind: 'make', made: make(question.article, question.at) }
      case 'file':
        return {
          id,
          kind: 'file',
          file: (await previews.get(question.preview)?.answer(question.path)) ?? null,
        }
      default:
        return assertNever(question)
    }
  } catch (error) {
    return {
      id,
      kind: 'bug',
      message: error instanceof Error ? (error.stack ?? '') : String(error),
    }
  }
}

function make(article: Uuid, at: Instant): Result<MadePreview> {
  const db = openedReader()
  if (!db.ok) return db
  const gathered = gatherArticle(db.value, article, at)
  if (gathered === null) return fail('not_found', 'There is no such article.', { article })
  const { media, static: fixed } = newsroomPaths(newsroom)
  const preview = makePreview(gathered.input, article, {
    at,
    mediaFolder: media,
    staticFolder: fixed,
    themesFolders,
  })
  if (!preview.ok) return preview
  last += 1
  previews.set(last, preview.value)
  previews.delete(last - KEPT)
  return ok({ preview: last, page: preview.value.page })
}

function openedReader(): Result<ReadDatabase> {
  if (reader !== null) return ok(reader)
  const opened = openReader(newsroom)
  if (opened.ok) reader = opened.value
  return opened
}

port.on('message', (question: PreviewQuestion) => {
  void answer(question).then((reply) => port.postMessage(reply))
})
