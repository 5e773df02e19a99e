import { assertNever } from '@shared/result'
import type { Command } from '@shared/article/commands'
import type { QueryName, StorePort } from './port'
import { packError, type StoreRequest, type StoreResponse, type Talk } from './protocol'

/**
 * Answers the requests of a `remoteStore`. Requests are begun in the order they
 * came; `close` waits for those under way.
 *
 * @param closed called after `close` was answered
 */
export function serveStore(store: StorePort, talk: Talk, closed: () => void): void {
  const underWay = new Set<Promise<void>>()
  talk.on('message', (message) => {
    const request = message as StoreRequest
    const before = request.act === 'close' ? Promise.all(underWay) : null
    const work = respond(store, talk, request, before).finally(() => {
      underWay.delete(work)
      if (request.act === 'close') closed()
    })
    underWay.add(work)
  })
}

async function respond(
  store: StorePort,
  talk: Talk,
  request: StoreRequest,
  before: Promise<unknown> | null,
): Promise<void> {
  const send = (answer: StoreResponse['answer']) => {
    const response: StoreResponse = { number: request.number, readOnly: store.readOnly, answer }
    talk.postMessage(response)
  }
  try {
    if (before) await before
    send({ value: await carryOut(store, request) })
  } catch (error) {
    send({ thrown: packError(error) })
  }
}

/** The client is typed; what it sent is what it was given. */
function carryOut(store: StorePort, { act, input }: StoreRequest): Promise<unknown> {
  switch (act) {
    case 'run':
      return store.run(input[0] as Command)
    case 'runAll':
      return store.runAll(input[0] as readonly Command[])
    case 'read':
      return (store.read as (name: QueryName, input: unknown) => Promise<unknown>)(
        input[0] as QueryName,
        input[1],
      )
    case 'check':
      return store.check()
    case 'backup':
      return store.backup(input[0] as string)
    case 'close':
      return store.close()
    default:
      return assertNever(act)
  }
}
