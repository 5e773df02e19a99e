import type { Instant } from '@shared/article/article'
import type { CommandPayloads, CommandResult, CommandType } from '@shared/article/commands'
import type { Role } from '@shared/article/moves'
import type { Uuid } from '@shared/ids'
import { refuse } from '@shared/result'
import type { ReadDatabase, WriteDatabase } from '../database'
import { idBytes } from '../ids'

/** Who acts: a person's row as it is when the command is applied. */
export interface ActingPerson {
  readonly row: number
  readonly id: Uuid
  readonly role: Role
  /** Whether nobody else is active here. */
  readonly alone: boolean
}

/** What every command function is given beside its payload. */
export interface CommandContext {
  readonly db: WriteDatabase
  readonly person: ActingPerson
  readonly at: Instant
  /** This writer's row in `machines`. */
  readonly machine: number
}

/** What a command function leaves behind: its answer and what its event says. */
export interface Applied<Type extends CommandType> {
  readonly result: CommandResult<Type>
  /** For the event; never text of an article, because events outlive a purge. */
  readonly facts?: Readonly<Record<string, unknown>>
  /** What the event says in words (notes, reports); goes with the article when it is purged. */
  readonly texts?: Readonly<Record<string, unknown>>
}

/** One idempotent change of the store. Runs inside the command's transaction. */
export type CommandFunction<Type extends CommandType> = (
  context: CommandContext,
  payload: CommandPayloads[Type],
) => Applied<Type>

/** The acting person; an unknown or inactive one is refused as `unknown_person`. */
export function actingPerson(db: ReadDatabase, id: Uuid): ActingPerson {
  const row = db.get<{ id: number; role: Role }>(
    'SELECT id, role FROM persons WHERE uuid = ? AND active = 1',
    idBytes(id),
  )
  if (!row) {
    return refuse('unknown_person', 'Nobody of that id works in this newsroom.', { person: id })
  }
  const active = db.value<number>('SELECT count(*) FROM persons WHERE active = 1')
  return { row: row.id, id, role: row.role, alone: active === 1 }
}
