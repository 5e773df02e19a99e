import type { CommandPayloads, CommandType } from '@shared/article/commands'
import type { BridgeEvents } from '@shared/contract/events'
import type { Uuid } from '@shared/ids'
import type { StorePort } from '../store/port'

type Changed = BridgeEvents['changed']

/**
 * The same store, which tells of every command that was applied, whoever gave
 * it: the window, a job, the clock.
 */
export function observeStore(store: StorePort, tell: (changed: Changed) => void): StorePort {
  return {
    folder: store.folder,
    get readOnly() {
      return store.readOnly
    },
    run: async (command) => {
      const result = await store.run(command)
      if (result.ok) tell(changeOf([command.payload]))
      return result
    },
    runAll: async (commands) => {
      const result = await store.runAll(commands)
      if (result.ok && commands.length > 0) tell(changeOf(commands.map(({ payload }) => payload)))
      return result
    },
    read: (name, ...input) => store.read(name, ...input),
    check: () => store.check(),
    backup: (file) => store.backup(file),
    close: () => store.close(),
  }
}

/** What the window has to read again after commands of these payloads. */
export function changeOf(payloads: readonly CommandPayloads[CommandType][]): Changed {
  const articles = new Set<Uuid>()
  let newsroom = false
  for (const payload of payloads) {
    if ('article' in payload) articles.add(payload.article)
    else newsroom = true
  }
  return { articles: [...articles], newsroom }
}
