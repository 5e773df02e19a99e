import { ExpectedError, type Failure, type Result } from '@shared/result'
import type { StorePort } from './port'

/** What a thread is started for: the store itself, or one job beside it. */
export type WorkerTask =
  | { readonly job: 'serve'; readonly folder: string }
  | { readonly job: 'check'; readonly folder: string }
  | { readonly job: 'backup'; readonly folder: string; readonly file: string }

/** The acts of a store that cross to its thread, by name. */
export type StoreAct = 'run' | 'runAll' | 'read' | 'check' | 'backup' | 'close'

/** A call, under a number that its answer bears too. */
export interface StoreRequest {
  readonly number: number
  readonly act: StoreAct
  readonly input: readonly unknown[]
}

/** The first message from the thread: whether the newsroom could be opened. */
export interface OpenedMessage {
  readonly opened: Result<{ readonly readOnly: StorePort['readOnly'] }>
}

export interface StoreResponse {
  readonly number: number
  /** A lock can be lost while the newsroom is open. */
  readonly readOnly: StorePort['readOnly']
  readonly answer: { readonly value: unknown } | { readonly thrown: ThrownError }
}

/** An error as it can be cloned, with the stack of where it was thrown. */
export interface ThrownError {
  readonly name: string
  readonly message: string
  readonly stack: string | undefined
  readonly failure: Failure | null
}

export function packError(error: unknown): ThrownError {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
  return { name, message, stack, failure: error instanceof ExpectedError ? error.failure : null }
}

/** The error again: an expected one as such, a bug with the stack of its own thread. */
export function unpackError(thrown: ThrownError): Error {
  if (thrown.failure) return new ExpectedError(thrown.failure)
  const error = new Error(thrown.message)
  error.name = thrown.name
  if (thrown.stack !== undefined) error.stack = thrown.stack
  return error
}

/** What both ends of the talk need: a `MessagePort`, a `Worker` and `parentPort` are such. */
export interface Talk {
  postMessage(message: unknown): void
  on(event: 'message', listener: (message: unknown) => void): unknown
}
