import { describe, expect, it } from 'vitest'
import { mayEdit } from '@shared/article/editing'
import { ROLES } from '@shared/article/moves'
import { WORK_STATES } from '@shared/article/states'

/** Who may edit in which state of work: `own` = reporters their own. */
const MAY: Readonly<Record<string, string>> = {
  none: '',
  draft: 'own editor sub_editor desk_head',
  in_review: 'sub_editor desk_head',
  approved: 'desk_head',
  scheduled: 'desk_head',
  spiked: '',
}

describe('mayEdit', () => {
  it.each(WORK_STATES)('in %s', (work) => {
    const may: string[] = ROLES.filter((role) => mayEdit({ work }, role, false))
    if (mayEdit({ work }, 'reporter', true)) may.unshift('own')
    expect(may.join(' ')).toBe(MAY[work])
  })
})
