import { assertNever } from '@shared/result'
import { ingestPicture, inspectPicture } from './ingest'
import type { PictureReply, PictureRequest } from './protocol'

/**
 * The picture process. It answers one request after the other and ends when the
 * app goes, however it goes.
 */

async function answer(request: PictureRequest): Promise<PictureReply> {
  const { id, task, bytes } = request
  try {
    switch (task) {
      case 'inspect':
        return { id, result: await inspectPicture(bytes) }
      case 'ingest':
        return { id, result: await ingestPicture(bytes) }
      default:
        return assertNever(task)
    }
  } catch (error) {
    return { id, bug: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

process.on('message', (request: PictureRequest) => {
  void answer(request).then((reply) => process.send?.(reply))
})
process.on('disconnect', () => process.exit(0))
