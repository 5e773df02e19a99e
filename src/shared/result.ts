import type { ErrorCode } from './errors'

/** What an expected failure carries: a code to act on and a sentence to read. */
export interface Failure {
  readonly code: ErrorCode
  /** A sentence for a person, in the language given by whoever made it (English by default). */
  readonly message: string
  /** What and where: file names, field names, versions. Plain JSON. */
  readonly details?: Readonly<Record<string, unknown>>
}

/** The outcome of anything that can fail for a reason we expect. Bugs throw instead. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure }

/** A success that holds `value`. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value }
}

/** An expected failure. */
export function fail<T = never>(
  code: ErrorCode,
  message: string,
  details?: Readonly<Record<string, unknown>>,
): Result<T> {
  return { ok: false, error: details ? { code, message, details } : { code, message } }
}

/** Carries an expected failure through code that can only throw, such as a transaction. */
export class ExpectedError extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.message)
    this.name = 'ExpectedError'
    this.failure = failure
  }
}

/** Throws an `ExpectedError`; `settle` turns it back into a `Result`. */
export function refuse(
  code: ErrorCode,
  message: string,
  details?: Readonly<Record<string, unknown>>,
): never {
  throw new ExpectedError(details ? { code, message, details } : { code, message })
}

/** Runs `work`; an `ExpectedError` becomes a failure, any other error goes on as the bug it is. */
export function settle<T>(work: () => T): Result<T> {
  try {
    return ok(work())
  } catch (error) {
    if (error instanceof ExpectedError) return { ok: false, error: error.failure }
    throw error
  }
}

/** `settle` for work that waits. */
export async function settleAsync<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await work())
  } catch (error) {
    if (error instanceof ExpectedError) return { ok: false, error: error.failure }
    throw error
  }
}

/** The value of a success; throws an `ExpectedError` for a failure. */
export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new ExpectedError(result.error)
}

/** Makes the compiler prove that a union was handled to its last member. */
export function assertNever(value: never): never {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`)
}
