import type { Result } from '../result'
import type { BridgeEventName, BridgeEvents } from './events'
import type { MethodInput, MethodName, MethodOutput } from './methods'

/** What the preload puts on `window.sampadak`: one function per method, and a way to listen. */
export type BridgeMethods = {
  readonly [Name in MethodName]: undefined extends MethodInput<Name>
    ? () => Promise<Result<MethodOutput<Name>>>
    : (input: MethodInput<Name>) => Promise<Result<MethodOutput<Name>>>
}

export interface Bridge {
  readonly methods: BridgeMethods
  /** Calls `listener` for each event; the answer stops it. */
  on<Name extends BridgeEventName>(
    name: Name,
    listener: (payload: BridgeEvents[Name]) => void,
  ): () => void
}
