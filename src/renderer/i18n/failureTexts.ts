import type { ErrorCode } from '@shared/errors'

export interface FailureText {
  /** What happened. */
  readonly what: string
  /** What is safe. */
  readonly safe: string
  /** What to do. */
  readonly act: string
}

/** The compiler proves that every code has its words in every language. */
export type FailureTexts = { readonly [Code in ErrorCode]: FailureText }
