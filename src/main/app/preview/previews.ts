import { Worker } from 'node:worker_threads'
import type { Instant } from '@shared/article/article'
import type { Uuid } from '@shared/ids'
import { ok, type Result } from '@shared/result'
import { GUARD_HEADERS } from '../contentPolicy'
import { PREVIEW_SCHEME } from '../schemes'
import type { PreviewAnswer, PreviewQuestion, PreviewWorkerData } from './messages'

/** A published page may load its own files and nothing else; only the window may frame it. */
const PREVIEW_POLICY = [
  "default-src 'none'",
  "img-src 'self' data:",
  "style-src 'self'",
  "font-src 'self'",
  "script-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors app:',
].join('; ')

/** Previews of the open newsroom's articles; each has an origin of its own. */
export interface Previews {
  /** Makes one; the answer is its address. */
  readonly make: (article: Uuid, at: Instant) => Promise<Result<{ url: string }>>
  /** Answers an address of the `preview` scheme. */
  readonly respond: (address: URL) => Promise<Response | null>
  readonly close: () => Promise<void>
}

// A distributive `Omit`: each kind of question without its id.
type Asked<Question> = Question extends unknown ? Omit<Question, 'id'> : never

/** @param entry the built `preview/worker` module; started with the first preview */
export function openPreviews(entry: string, data: PreviewWorkerData): Previews {
  let worker: Worker | null = null
  let last = 0
  const waiting = new Map<
    number,
    { resolve: (answer: PreviewAnswer) => void; reject: (error: Error) => void }
  >()

  function started(): Worker {
    if (worker) return worker
    const made = new Worker(entry, { workerData: data })
    made.on('message', (answer: PreviewAnswer) => {
      waiting.get(answer.id)?.resolve(answer)
      waiting.delete(answer.id)
    })
    made.on('error', (error) =>
      lost(made, error instanceof Error ? error : new Error(String(error))),
    )
    made.on('exit', () => lost(made, new Error('the worker of previews ended')))
    worker = made
    return made
  }

  function lost(which: Worker, error: Error): void {
    if (worker !== which) return
    worker = null
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }

  function ask(question: Asked<PreviewQuestion>): Promise<PreviewAnswer> {
    return new Promise((resolve, reject) => {
      last += 1
      waiting.set(last, { resolve, reject })
      started().postMessage({ ...question, id: last })
    })
  }

  return {
    make: async (article, at) => {
      const answer = await ask({ kind: 'make', article, at })
      if (answer.kind !== 'make') throw new Error(`preview: ${bugOf(answer)}`)
      if (!answer.made.ok) return answer.made
      const { preview, page } = answer.made.value
      return ok({ url: `${PREVIEW_SCHEME}://p${preview}/${page}` })
    },
    respond: async (address) => {
      const preview = /^p(\d{1,9})$/.exec(address.hostname)?.[1]
      if (preview === undefined) return null
      const answer = await ask({ kind: 'file', preview: Number(preview), path: address.pathname })
      if (answer.kind !== 'file') throw new Error(`preview: ${bugOf(answer)}`)
      if (answer.file === null) return null
      return new Response(new Uint8Array(answer.file.body), {
        headers: {
          ...GUARD_HEADERS,
          'Content-Type': answer.file.type,
          'Content-Security-Policy': PREVIEW_POLICY,
          // A sandboxed frame has no origin; its fonts would be refused without this.
          'Access-Control-Allow-Origin': '*',
        },
      })
    },
    close: async () => {
      const ending = worker
      worker = null
      await ending?.terminate()
    },
  }
}

function bugOf(answer: PreviewAnswer): string {
  return answer.kind === 'bug' ? answer.message : `an answer of the kind ${answer.kind}`
}
