import type { Role } from '@shared/article/moves'
import type { Uuid } from '@shared/ids'
import type { Person } from '@shared/newsroom/newsroom'
import { fail, ok, type Result } from '@shared/result'
import type { StorePort } from '../store/port'
import { newId, run, type Desk } from './desk'

/**
 * The active person of that id or name; without one, the only person there is.
 * Fails with `unknown_person`, and says who could be meant.
 */
export async function findPerson(store: StorePort, wanted: string | null): Promise<Result<Person>> {
  const active = (await store.read('persons')).filter((person) => person.active)
  const found = active.filter(
    ({ id, name }) => wanted === null || id === wanted || name === wanted.normalize('NFC').trim(),
  )
  const [person, another] = found
  if (person && !another) return ok(person)
  const names = active.map(({ name }) => `“${name}”`).join(', ')
  const details = { persons: active.map(({ id, name, role }) => ({ id, name, role })) }
  if (wanted === null) {
    return fail('unknown_person', `Several people work here; say who acts: ${names}.`, details)
  }
  return another
    ? fail('unknown_person', `Several people are called “${wanted}”; give the id.`, details)
    : fail('unknown_person', `Nobody here is called “${wanted}”; there are ${names}.`, details)
}

/** The desk's person as the store has it now. */
export async function currentPerson(desk: Desk): Promise<Result<Person>> {
  return findPerson(desk.store, desk.person)
}

/** Lets somebody else work here. */
export async function createPerson(
  desk: Desk,
  input: { readonly name: string; readonly role: Role },
): Promise<Result<Person>> {
  const id: Uuid = newId(desk.clock)
  const name = input.name.normalize('NFC').trim()
  const created = await run(desk, 'person.create', { id, name, role: input.role })
  if (!created.ok) return created
  const person = (await desk.store.read('persons')).find((one) => one.id === id)
  if (!person) throw new Error(`person ${id} was created and is not there`)
  return ok(person)
}
