import type { CommandResult, CommandType } from '@shared/article/commands'
import type { BackupOutcome, CheckOutcome } from '@shared/contract/views'
import type { Result } from '@shared/result'
import type { QueryName, QueryOutput, StorePort } from './port'
import {
  type StoreAct,
  type StoreRequest,
  type StoreResponse,
  type Talk,
  unpackError,
} from './protocol'

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: Error) => void
}

/** A store at the other end of a talk, and a way to say that the end is gone. */
export interface RemoteStore {
  readonly store: StorePort
  /** Fails every call that still waits, and every later one. */
  readonly lost: (error: Error) => void
}

/** A `StorePort` whose work is done by `serveStore` at the other end. */
export function remoteStore(
  folder: string,
  readOnlyAtFirst: StorePort['readOnly'],
  talk: Talk,
): RemoteStore {
  const waiting = new Map<number, Waiting>()
  let number = 0
  let readOnly = readOnlyAtFirst
  let gone: Error | null = null
  let closing: Promise<undefined> | null = null

  talk.on('message', (message) => {
    const response = message as StoreResponse
    readOnly = response.readOnly
    const call = waiting.get(response.number)
    waiting.delete(response.number)
    if ('value' in response.answer) call?.resolve(response.answer.value)
    else call?.reject(unpackError(response.answer.thrown))
  })

  /** What comes back is what `serveStore` answers to the act, which has the port's type. */
  const ask = <Answer>(act: StoreAct, ...input: unknown[]): Promise<Answer> => {
    if (gone) return Promise.reject(gone)
    number += 1
    const request: StoreRequest = { number, act, input }
    return new Promise<Answer>((resolve, reject) => {
      waiting.set(request.number, { resolve: resolve as (value: unknown) => void, reject })
      talk.postMessage(request)
    })
  }

  const store: StorePort = {
    folder,
    get readOnly() {
      return readOnly
    },
    run: <Type extends CommandType>(command: unknown) =>
      ask<Result<CommandResult<Type>>>('run', command),
    runAll: (commands) => ask<Result<readonly unknown[]>>('runAll', commands),
    read: <Name extends QueryName>(...input: unknown[]) => ask<QueryOutput<Name>>('read', ...input),
    check: () => ask<CheckOutcome>('check'),
    backup: (file) => ask<Result<BackupOutcome>>('backup', file),
    close: () => (closing ??= ask<undefined>('close')),
  }
  const lost = (error: Error) => {
    gone = error
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  return { store, lost }
}
