import { randomBytes } from 'node:crypto'
import type { Command, CommandPayloads, CommandResult, CommandType } from '@shared/article/commands'
import type { Instant } from '@shared/article/article'
import { uuidFrom, type Uuid } from '@shared/ids'
import type { Result } from '@shared/result'
import type { StorePort } from '../store/port'

/** Tells the time, in Unix milliseconds; tests and the sample newsroom bring their own. */
export type Clock = () => number

/** Who acts in which newsroom: what every service takes first. */
export interface Desk {
  readonly store: StorePort
  readonly person: Uuid
  readonly clock: Clock
}

/** A new UUIDv7. */
export function newId(clock: Clock = Date.now): Uuid {
  return uuidFrom(clock(), randomBytes(10))
}

/** The instant the desk's clock shows. */
export function now(desk: Pick<Desk, 'clock'>): Instant {
  return new Date(desk.clock()).toISOString()
}

/** A command of the desk's person, at the desk's time unless `at` says otherwise. */
export function commandOf<Type extends CommandType>(
  desk: Desk,
  type: Type,
  payload: CommandPayloads[Type],
  at: Instant = now(desk),
): Command<Type> {
  return { id: newId(desk.clock), type, person: desk.person, at, payload }
}

/** Makes a command and has the store apply it. */
export function run<Type extends CommandType>(
  desk: Desk,
  type: Type,
  payload: CommandPayloads[Type],
): Promise<Result<CommandResult<Type>>> {
  return desk.store.run(commandOf(desk, type, payload))
}
