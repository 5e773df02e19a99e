import { fork, type ChildProcess } from 'node:child_process'
import { fail, type Result } from '@shared/result'
import type {
  IngestedPicture,
  PictureAnswers,
  PictureHeader,
  PictureReply,
  PictureRequest,
  PictureTask,
} from './protocol'

/** Checks and prepares pictures, outside the app's own process. */
export interface Pictures {
  /** The header of a picture, or `not_a_picture` / `picture_too_large`. */
  inspect(bytes: Uint8Array): Promise<Result<PictureHeader>>
  /** The picture as the newsroom keeps it, or why it is refused. */
  ingest(bytes: Uint8Array): Promise<Result<IngestedPicture>>
  /** Ends the process; what still waits fails. Without it the process ends with the app. */
  close(): void
}

export interface PicturesOptions {
  /** The built `pictures/process` module. */
  readonly entry: string
  /** Milliseconds for one picture; the process is killed after. */
  readonly timeout?: number
}

/** A 100 megapixel PNG takes the WebAssembly build half a minute on a busy machine. */
const TIMEOUT = 120_000
const CLOSED = 'The picture process was closed.'

interface Waiting {
  readonly settle: (reply: PictureReply) => void
  readonly fail: (reason: string) => void
}

/**
 * One long-lived process, started for the first picture. A picture that
 * crashes or stalls it fails alone: the next one gets a new process.
 */
export function createPictures({ entry, timeout = TIMEOUT }: PicturesOptions): Pictures {
  let child: ChildProcess | null = null
  let waiting: Waiting | null = null
  let queue: Promise<unknown> = Promise.resolve()
  let nextId = 1
  let closed = false

  function start(): ChildProcess {
    const started = fork(entry, [], {
      // Electron's binary is a Node with this set; plain Node does not look at it.
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
      execArgv: [],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    started.on('message', (reply: PictureReply) => waiting?.settle(reply))
    started.on('error', (error) => ended(started, error.message))
    started.on('exit', (code, signal) => ended(started, signal ?? `code ${String(code)}`))
    return started
  }

  function ended(which: ChildProcess, how: string): void {
    if (child !== which) return
    child = null
    waiting?.fail(`The picture could not be decoded: the picture process ended (${how}).`)
  }

  function stop(): void {
    const stopped = child
    child = null
    stopped?.kill('SIGKILL')
  }

  function ask<Task extends PictureTask>(
    task: Task,
    bytes: Uint8Array,
  ): Promise<Result<PictureAnswers[Task]>> {
    if (closed) return Promise.resolve(fail('cancelled', CLOSED))
    return new Promise((resolve, reject) => {
      const request: PictureRequest = { id: nextId++, task, bytes }
      const timer = setTimeout(() => {
        waiting?.fail('The picture could not be decoded in time.')
        stop()
      }, timeout)
      waiting = {
        settle: (reply) => {
          if (reply.id !== request.id) return
          done()
          if ('bug' in reply) reject(new Error(`picture process: ${reply.bug}`))
          else resolve(reply.result as Result<PictureAnswers[Task]>)
        },
        fail: (reason) => {
          done()
          resolve(fail('not_a_picture', reason))
        },
      }
      child ??= start()
      child.ref()
      child.channel?.ref()
      child.send(request, (error) => {
        if (error) waiting?.fail(`The picture process cannot be reached: ${error.message}`)
      })

      function done(): void {
        clearTimeout(timer)
        waiting = null
        // An idle picture process must not keep a command line alive.
        child?.unref()
        child?.channel?.unref()
      }
    })
  }

  /** One at a time: a large picture takes hundreds of megabytes. */
  function inTurn<Task extends PictureTask>(
    task: Task,
    bytes: Uint8Array,
  ): Promise<Result<PictureAnswers[Task]>> {
    const turn = queue.then(() => ask(task, bytes))
    queue = turn.catch(() => undefined)
    return turn
  }

  return {
    inspect: (bytes) => inTurn('inspect', bytes),
    ingest: (bytes) => inTurn('ingest', bytes),
    close: () => {
      closed = true
      waiting?.fail(CLOSED)
      stop()
    },
  }
}
