import type { Role } from '@shared/article/moves'
import type { WorkState } from '@shared/article/states'
import { assertNever, refuse } from '@shared/result'
import { type ArticleState, isOwn } from './articleRow'
import type { ActingPerson } from './context'

/**
 * Refuses an edit that the person may not make. Reporters edit own drafts,
 * editors any draft, sub-editors also what is in review, the desk head all that
 * is in work. What readers have is edited only after `begin_update`.
 */
export function requireEdit(state: ArticleState, person: ActingPerson): void {
  const where = { status: state.status, role: person.role }
  if (state.work === 'none' || state.work === 'spiked') {
    refuse(
      'move_not_allowed',
      `An article that is ${state.status} is not edited; begin an update or take it back first.`,
      where,
    )
  }
  if (!mayEditIn(state.work, person.role, isOwn(state, person))) {
    refuse(
      'forbidden',
      `A ${person.role} may not edit this article while it is ${state.status}.`,
      where,
    )
  }
}

function mayEditIn(work: Exclude<WorkState, 'none' | 'spiked'>, role: Role, own: boolean): boolean {
  switch (role) {
    case 'reporter':
      return own && work === 'draft'
    case 'editor':
      return work === 'draft'
    case 'sub_editor':
      return work === 'draft' || work === 'in_review'
    case 'desk_head':
      return true
    default:
      return assertNever(role)
  }
}
