import type { Role } from '@shared/article/moves'
import { unwrap } from '@shared/result'
import type { Desk } from '../../../src/main/services/desk'
import { createPerson } from '../../../src/main/services/persons'
import { newsroom } from '../newsroomFolder'

/** A desk head in a new newsroom, at a clock that stands still. */
export function deskHead(at = '2026-11-22T06:00:00.000Z'): Desk {
  const { store, person } = newsroom()
  return { store, person, clock: () => Date.parse(at) }
}

/** The same desk with a new colleague at it. */
export async function colleague(desk: Desk, role: Role): Promise<Desk> {
  const { id } = unwrap(await createPerson(desk, { name: `${role} जी`, role }))
  return { ...desk, person: id }
}

/** The same desk at another time. */
export function later(desk: Desk, at: string): Desk {
  return { ...desk, clock: () => Date.parse(at) }
}
