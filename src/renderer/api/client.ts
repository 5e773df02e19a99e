import type { BridgeEventName, BridgeEvents } from '@shared/contract/events'
import type { MethodInput, MethodName, MethodOutput } from '@shared/contract/methods'
import { fail, type Failure, type Result } from '@shared/result'
import { bridge } from './bridge'

/** What crosses the bridge is copied: nobody there can change what the window holds. */
type Given<T> = T extends Uint8Array
  ? Uint8Array
  : T extends readonly (infer Item)[]
    ? readonly Given<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Given<T[Key]> }
      : T

type Arguments<Name extends MethodName> =
  undefined extends MethodInput<Name> ? [] : [input: Given<MethodInput<Name>>]

/** An expected failure on its way through React Query, which only knows thrown errors. */
export class CallFailure extends Error {
  constructor(readonly failure: Failure) {
    super(failure.message)
    this.name = 'CallFailure'
  }
}

/** Calls a method of the bridge. Never rejects: a broken bridge is the failure `internal`. */
export async function ask<Name extends MethodName>(
  name: Name,
  ...input: Arguments<Name>
): Promise<Result<MethodOutput<Name>>> {
  const method = bridge().methods[name] as (
    ...input: Arguments<Name>
  ) => Promise<Result<MethodOutput<Name>>>
  try {
    return await method(...input)
  } catch (error) {
    return fail('internal', error instanceof Error ? error.message : String(error))
  }
}

/** Calls a method of the bridge; throws a `CallFailure` for an expected failure. */
export async function call<Name extends MethodName>(
  name: Name,
  ...input: Arguments<Name>
): Promise<MethodOutput<Name>> {
  const result = await ask(name, ...input)
  if (result.ok) return result.value
  throw new CallFailure(result.error)
}

/** Listens to main; the answer stops it. */
export function listen<Name extends BridgeEventName>(
  name: Name,
  listener: (payload: BridgeEvents[Name]) => void,
): () => void {
  return bridge().on(name, listener)
}

/** The failure inside any error that a call may throw. */
export function failureOf(error: unknown): Failure {
  if (error instanceof CallFailure) return error.failure
  return { code: 'internal', message: error instanceof Error ? error.message : String(error) }
}
