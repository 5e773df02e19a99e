import type { CommandType } from '@shared/article/commands'
import { ROLES, type Role } from '@shared/article/moves'
import { refuse } from '@shared/result'
import type { ActingPerson } from './context'

/**
 * The least role of each command. What depends on the article (own, in review)
 * is decided by `requireEdit` and the table of moves.
 */
const LEAST_ROLE: Readonly<Record<CommandType, Role>> = {
  'article.create': 'reporter',
  'article.save': 'reporter',
  'article.checkpoint': 'reporter',
  'article.move': 'reporter',
  'article.restore': 'reporter',
  'article.purge': 'desk_head',
  'section.create': 'desk_head',
  'section.change': 'desk_head',
  'section.place': 'desk_head',
  'tag.create': 'reporter',
  'tag.rename': 'editor',
  'author.create': 'editor',
  'author.change': 'editor',
  'person.create': 'desk_head',
  'person.change': 'desk_head',
  'person.set_pin': 'desk_head',
  'media.add': 'reporter',
  'media.change': 'reporter',
  'front_page.arrange': 'sub_editor',
  'settings.change': 'desk_head',
}

/** Refuses a command of a person whose role is below its least one. */
export function requireRole(type: CommandType, person: ActingPerson): void {
  const least = LEAST_ROLE[type]
  if (ROLES.indexOf(person.role) >= ROLES.indexOf(least)) return
  refuse('forbidden', `That takes at least a ${least}.`, { role: person.role, least })
}
