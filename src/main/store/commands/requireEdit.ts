import { mayEdit } from '@shared/article/editing'
import { refuse } from '@shared/result'
import { type ArticleState, isOwn } from './articleRow'
import type { ActingPerson } from './context'

/** Refuses an edit that the person may not make, and says whether anybody may. */
export function requireEdit(state: ArticleState, person: ActingPerson): void {
  if (mayEdit(state, person.role, isOwn(state, person))) return
  const where = { status: state.status, role: person.role }
  if (state.work === 'none' || state.work === 'spiked') {
    refuse(
      'move_not_allowed',
      `An article that is ${state.status} is not edited; begin an update or take it back first.`,
      where,
    )
  }
  refuse(
    'forbidden',
    `A ${person.role} may not edit this article while it is ${state.status}.`,
    where,
  )
}
