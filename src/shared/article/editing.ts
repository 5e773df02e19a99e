import { assertNever } from '../result'
import type { Role } from './moves'
import type { States } from './states'

/**
 * Who may edit an article as it stands: reporters own drafts, editors any draft,
 * sub-editors also what is in review, the desk head all that is in work. What
 * readers have, and what is spiked, is edited by nobody before it is taken back.
 */
export function mayEdit({ work }: Pick<States, 'work'>, role: Role, own: boolean): boolean {
  if (work === 'none' || work === 'spiked') return false
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
