import { refuse } from '@shared/result'
import { idBytes, rowOf } from '../ids'
import type { CommandFunction } from './context'

export const createPerson: CommandFunction<'person.create'> = ({ db }, person) => {
  requireName(person.name)
  db.run(
    'INSERT INTO persons (uuid, name, role) VALUES (?, ?, ?)',
    idBytes(person.id),
    person.name.trim(),
    person.role,
  )
  return { result: {}, facts: { person: person.id, role: person.role } }
}

/** Changes a person; a newsroom always keeps somebody who may do everything. */
export const changePerson: CommandFunction<'person.change'> = ({ db }, { id, change }) => {
  const person = rowOf(db, 'persons', id)
  if (change.name !== undefined) requireName(change.name)
  db.run(
    `UPDATE persons SET name = ifnull(?, name), role = ifnull(?, role),
            active = ifnull(?, active), version = version + 1
      WHERE id = ?`,
    change.name?.trim() ?? null,
    change.role ?? null,
    change.active === undefined ? null : Number(change.active),
    person,
  )
  const heads = db.value<number>(
    `SELECT count(*) FROM persons WHERE active = 1 AND role = 'desk_head'`,
  )
  if (heads === 0) refuse('in_use', 'A newsroom needs at least one active desk head.')
  const { role, active } = change
  return { result: {}, facts: { person: id, changed: Object.keys(change), role, active } }
}

export const setPin: CommandFunction<'person.set_pin'> = ({ db }, { id, pinHash }) => {
  const person = rowOf(db, 'persons', id)
  db.run('UPDATE persons SET pin_hash = ?, version = version + 1 WHERE id = ?', pinHash, person)
  return { result: {}, facts: { person: id, hasPin: pinHash !== null } }
}

function requireName(name: string): void {
  if (name.trim() === '') refuse('invalid_input', 'A person needs a name.')
}
