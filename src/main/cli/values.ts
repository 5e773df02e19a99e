import type { Instant } from '@shared/article/article'
import { UUID_PATTERN, type Uuid } from '@shared/ids'
import { UsageError, type Invocation } from './command'

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/u

/** The text of an option, `undefined` where it was not given. */
export function textOf({ values }: Invocation, name: string): string | undefined {
  const value = values[name]
  return typeof value === 'string' ? value : undefined
}

/** A point of time with its offset; without one it would depend on the machine's zone. */
export function instantOf(invocation: Invocation, name: string): Instant | undefined {
  const text = textOf(invocation, name)
  if (text === undefined) return undefined
  const time = INSTANT.test(text) ? Date.parse(text) : Number.NaN
  if (Number.isNaN(time)) {
    throw new UsageError(
      `--${name} takes a time such as 2026-11-22T08:30:00Z or 2026-11-22T14:00:00+05:30, not “${text}”.`,
    )
  }
  return new Date(time).toISOString()
}

/** A whole number within bounds. */
export function numberOf(
  invocation: Invocation,
  name: string,
  bounds: { readonly least: number; readonly most: number; readonly otherwise: number },
): number {
  const text = textOf(invocation, name)
  if (text === undefined) return bounds.otherwise
  const number = /^\d{1,9}$/u.test(text) ? Number(text) : Number.NaN
  if (number >= bounds.least && number <= bounds.most) return number
  throw new UsageError(
    `--${name} takes a number from ${bounds.least} to ${bounds.most}, not “${text}”.`,
  )
}

/** One of a list of words. */
export function choiceOf<Choice extends string>(
  text: string,
  what: string,
  choices: readonly Choice[],
): Choice {
  const choice = choices.find((one) => one === text)
  if (choice !== undefined) return choice
  throw new UsageError(`${what} is one of ${choices.join(', ')}; not “${text}”.`)
}

/** The only argument. */
export function onlyArgument({ rest }: Invocation, what: string): string {
  const [first, second] = rest
  if (first === undefined || first === '') throw new UsageError(`${what} is missing.`)
  if (second !== undefined) throw new UsageError(`“${second}” is one argument too many.`)
  return first
}

/** No arguments at all. */
export function noArguments({ rest }: Invocation): void {
  if (rest[0] !== undefined) throw new UsageError(`“${rest[0]}” is one argument too many.`)
}

/** An id as the store knows it. */
export function idOf(text: string): Uuid {
  const id = text.trim().toLowerCase()
  if (UUID_PATTERN.test(id)) return id
  throw new UsageError(`“${text}” is no id of an article.`)
}
